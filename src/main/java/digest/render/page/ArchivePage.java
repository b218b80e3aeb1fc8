package digest.render.page;

import java.util.List;

/** {@code archive.ftlh}: all articles by year and month, partial dates under what is known. */
public record ArchivePage(Frame page, List<Period> periods, int total, Pager pager) {
  /** A month, or a year where no month is known. */
  public record Period(DateText date, List<Card> articles) {}
}
