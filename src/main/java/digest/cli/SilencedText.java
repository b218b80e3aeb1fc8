package digest.cli;

import digest.build.Outcome;
import digest.check.Silenced;
import digest.diagnostic.Diagnostic;

/** What editors silenced, for people. */
final class SilencedText {
  private SilencedText() {}

  /** Two lines: what would be told, and why it is not. */
  static String of(Silenced silenced) {
    Diagnostic problem = silenced.problem();
    return problem.span()
        + ": silenced["
        + problem.code()
        + "]: "
        + problem.message()
        + "\n  reason: "
        + silenced.by().reason()
        + "\n";
  }

  /**
   * Such as “2 places silenced”; nothing where there are none.
   *
   * @param before what parts it from the words before
   */
  static String count(String before, Outcome outcome) {
    return count(before, outcome.quiet());
  }

  static String count(String before, int places) {
    return places == 0 ? "" : before + places + (places == 1 ? " place" : " places") + " silenced";
  }
}
