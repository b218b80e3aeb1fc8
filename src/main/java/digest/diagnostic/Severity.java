package digest.diagnostic;

import java.util.Locale;

/** An error keeps its article off the site; a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** As printed and as written in settings: {@code error}, {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
