package digest.convert.layout;

/** Whether a person should look at what was decided. */
public enum Confidence {
  SURE,
  CHECK
}
