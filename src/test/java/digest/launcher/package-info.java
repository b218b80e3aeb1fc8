/** Tests of the script that starts the program; the program itself is played by a small one. */
package digest.launcher;
