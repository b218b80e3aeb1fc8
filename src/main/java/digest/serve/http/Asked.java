package digest.serve.http;

import java.util.Optional;

/**
 * What a browser asks for.
 *
 * @param rawPath as sent, still percent-encoded; begins with {@code /}
 * @param rawQuery likewise; empty where there is none
 * @param known the entity tags of what the browser has already: the header {@code If-None-Match}
 */
public record Asked(String rawPath, String rawQuery, Optional<String> known) {}
