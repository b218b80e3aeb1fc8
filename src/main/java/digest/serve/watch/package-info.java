/** Notices when files of a project change. Knows nothing of what is done about it. */
package digest.serve.watch;
