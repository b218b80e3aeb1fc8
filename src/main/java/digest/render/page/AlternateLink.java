package digest.render.page;

/** A {@code <link rel="alternate" hreflang>}; the address is absolute. */
public record AlternateLink(String hreflang, String href) {}
