package digest.model;

import java.util.Locale;

/** What the steps of a consultation count. */
public enum Count {
  GROUPS(true),
  REPORTS(true),
  MONTHS(false),
  DAYS(false),
  VISITS(false),
  PLACES(false),
  SEMINARS(true),
  MEMBERS(false),
  SPEAKERS(false),
  PROPOSALS(true),
  RECOMMENDATIONS(true),
  ASPECTS(false);

  private final boolean added;

  Count(boolean added) {
    this.added = added;
  }

  /** As written in headers and in the names of the site's words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether numbers of several steps, or of several consultations, may be added: each report is
   * written once, but months run side by side, and the same members, places and headings come
   * again.
   */
  public boolean isAdded() {
    return added;
  }
}
