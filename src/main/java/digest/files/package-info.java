/**
 * The two ends that touch the disk: {@link digest.files.TreeReader} turns folders into values, and
 * {@link digest.files.SiteWriter} turns paths and bytes into the published folder. Knows nothing of
 * what the files mean.
 */
package digest.files;
