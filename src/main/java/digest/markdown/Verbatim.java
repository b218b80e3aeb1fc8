package digest.markdown;

/**
 * Words of a block that are no prose and stand exactly as somebody wrote them: code, addresses
 * shown as such, and HTML that is shown as text.
 *
 * @param from UTF-16 offset into {@link Block#plainText}, from 0
 * @param to the same, not included
 */
public record Verbatim(int from, int to) {}
