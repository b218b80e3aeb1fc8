package digest.content.schema;

/** Whether a key must stand in a file. */
public enum Need {
  /** Wherever its group stands. */
  ALWAYS,
  /** In what is published; a draft may lack it. */
  PUBLISHED,
  OPTIONAL,
  /** A fact that stands in the Chinese file, and may be repeated here if it is equal. */
  REPEATED,
  /** It has no business here. */
  NEVER;

  public boolean isMissed(boolean draft) {
    return this == ALWAYS || (this == PUBLISHED && !draft);
  }
}
