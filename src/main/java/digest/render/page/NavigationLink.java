package digest.render.page;

/** An entry of the main navigation; current where the page belongs to its part of the site. */
public record NavigationLink(String href, String text, boolean current) {}
