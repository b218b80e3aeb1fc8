package digest.model;

/** Somebody named in the coverage, with the office held as the coverage gives it. */
public record Person(String id, Bilingual name, Bilingual role) implements Entity {}
