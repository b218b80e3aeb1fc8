package digest.files;

/**
 * What a build did to the site, in files.
 *
 * @param written new, or with other bytes than before
 * @param unchanged had the same bytes already, and were left alone
 * @param removed written by an earlier build, and no part of this one
 */
public record Summary(int written, int unchanged, int removed) {}
