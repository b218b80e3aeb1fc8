package digest.model;

/** A subject of the coverage. Shown in the order stated. */
public record Topic(String id, Bilingual name, Bilingual about, int order) implements Entity {}
