package digest.plan;

/**
 * An address of the same subject for another reader.
 *
 * @param hreflang a BCP 47 tag, or {@code x-default}
 * @param path of the file below the site
 */
public record Alternate(String hreflang, String path) {}
