package digest.render.page;

import java.util.List;

/** The articles of one year, newest first; the year is empty where it is unknown. */
public record YearGroup(String year, List<Card> articles) {}
