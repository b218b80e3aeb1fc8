package digest.render.page;

/**
 * A date, for {@code <time>}.
 *
 * @param iso for the {@code datetime} attribute: a year, a month or a day
 * @param text as the page's language writes it
 */
public record DateText(String iso, String text) {}
