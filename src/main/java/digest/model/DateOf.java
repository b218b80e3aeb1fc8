package digest.model;

import java.util.Locale;

/** Whether the date of an article is that of the event or that of the print. */
public enum DateOf {
  EVENT,
  PRINT;

  /** As written in headers and in the names of the site's words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
