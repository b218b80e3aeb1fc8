package digest.desk;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Span;
import java.util.List;

/** Plain sentences, and lists below them. */
final class Story {
  private static final int MANY = 60;

  private final StringBuilder out = new StringBuilder();

  Story say(String sentence) {
    out.append(sentence).append('\n');
    return this;
  }

  /** A list with a heading; nothing where there is nothing to list. */
  Story list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      say(heading + ":");
      items.stream().limit(MANY).forEach(item -> say("  " + item));
      if (items.size() > MANY) {
        say("  … and " + (items.size() - MANY) + " more");
      }
    }
    return this;
  }

  /** Where something is wrong, what, and what to do. */
  Story problem(Diagnostic problem) {
    Span span = problem.span();
    say("  " + span + ": " + problem.message() + " [" + problem.code() + "]");
    problem.other().ifPresent(other -> say("    see " + other));
    return problem.hint().isEmpty() ? this : say("    hint: " + problem.hint());
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
