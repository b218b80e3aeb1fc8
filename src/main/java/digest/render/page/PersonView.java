package digest.render.page;

/** A person with the office held, as the coverage gives it. */
public record PersonView(String href, String name, String other, String otherLang, String role) {}
