package digest.model;

/** An instrument of consultation. */
public record Mechanism(String id, Bilingual name, Bilingual about) implements Entity {}
