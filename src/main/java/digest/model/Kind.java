package digest.model;

import java.util.Locale;

/** What sort of printed piece an article digests. */
public enum Kind {
  REPORT,
  INTERVIEW,
  SPEECH,
  PROPOSAL,
  BRIEF,
  PHOTO,
  FRAGMENT;

  /** As written in headers and in the names of the site's words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
