package digest.model;

import java.util.Locale;

/** Where in a consultation a step belongs. */
public enum Stage {
  QUESTION,
  RESEARCH,
  MEETING,
  ADVICE,
  RESPONSE,
  OUTCOME;

  /** As written in headers and in the names of the site's words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
