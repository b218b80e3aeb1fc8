package digest.model;

import java.util.Locale;

/** What the steps of a consultation count. */
public enum Count {
  GROUPS,
  REPORTS,
  MONTHS,
  DAYS,
  VISITS,
  PLACES,
  SEMINARS,
  MEMBERS,
  SPEAKERS,
  PROPOSALS,
  RECOMMENDATIONS,
  ASPECTS;

  /** As written in headers and in the names of the site's words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
