package digest.model;

/** A newspaper that published stories. */
public record Outlet(String id, Bilingual name, Bilingual about) implements Entity {}
