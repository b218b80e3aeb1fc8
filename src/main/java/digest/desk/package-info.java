/**
 * What editors ask of the content besides a site: to begin a draft, to publish it, what is left to
 * do, why something is or is not to be read on the site. Answers are values and plain sentences;
 * knows nothing of command lines, and changes only files of drafts, through {@link
 * digest.files.AuthorFolder}.
 */
package digest.desk;
