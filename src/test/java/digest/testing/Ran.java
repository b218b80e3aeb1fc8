package digest.testing;

/**
 * What a command did.
 *
 * @param code its exit code
 */
public record Ran(int code, String out, String err) {}
