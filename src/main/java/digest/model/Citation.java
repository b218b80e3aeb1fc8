package digest.model;

import java.util.Optional;

/** The headline and its companions, as printed. */
public record Citation(
    Optional<String> headline,
    Optional<String> shoulder,
    Optional<String> subtitle,
    Optional<String> section) {}
