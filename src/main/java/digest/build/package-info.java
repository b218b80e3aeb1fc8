/**
 * The order of the steps: load, plan, check, stop on errors, render, commit. Decides nothing about
 * content or pages itself.
 */
package digest.build;
