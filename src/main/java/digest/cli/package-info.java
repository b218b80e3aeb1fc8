/** The commands: options, exit codes, and what is printed where. */
package digest.cli;
