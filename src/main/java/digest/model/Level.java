package digest.model;

import java.util.Locale;

/** The rank of a region; a cluster is a named group of regions. */
public enum Level {
  PROVINCE,
  CITY,
  COUNTY,
  CLUSTER;

  /** As written in headers and in the names of the site's words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
