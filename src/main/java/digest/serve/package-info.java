/**
 * A preview of the site while it is written: builds it again whenever content or templates change,
 * and shows it to the browsers of this machine, which reload what changed and show what is wrong.
 * There is no second way to build: this is {@code digest.build} into a folder of its own, with what
 * has errors withheld.
 */
package digest.serve;
