package digest.plan;

/**
 * A file published as it is: an image or a style sheet.
 *
 * @param path below the site
 * @param from below the project
 */
public record PlannedCopy(String path, String from) {}
