package digest.model;

import java.util.Locale;

/** What a person of the byline did. */
public enum Role {
  REPORTER,
  CORRESPONDENT,
  PHOTOGRAPHER,
  AUTHOR;

  /** As written in headers and in the names of the site's words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
