package digest.desk;

/** What an editor asked for cannot be done; the message says why, in one line. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  public Refusal(String message) {
    super(message);
  }
}
