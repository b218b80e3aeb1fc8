package digest.cli;

/** A command was called in a way that cannot be meant. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
