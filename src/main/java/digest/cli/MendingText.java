package digest.cli;

import digest.check.marks.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** What was mended, file by file. */
final class MendingText {
  private MendingText() {}

  /** A line for each file, and below it one for each change; then the sum. */
  static List<String> of(SortedMap<String, List<Fix>> mended) {
    List<String> lines = new ArrayList<>();
    mended.forEach(
        (path, fixes) -> {
          lines.add("Mended " + path + ":");
          fixes.forEach(fix -> lines.add("  " + line(fix)));
        });
    int changes = mended.values().stream().mapToInt(List::size).sum();
    lines.add(
        changes == 0
            ? "Nothing had to be mended that can be mended without asking."
            : changes
                + (changes == 1 ? " place" : " places")
                + " mended in "
                + mended.size()
                + (mended.size() == 1 ? " file." : " files."));
    return lines;
  }

  private static String line(Fix fix) {
    return fix.span().line()
        + ": "
        + shown(fix.span().text())
        + " -> "
        + shown(fix.text())
        + " ("
        + fix.code()
        + ")";
  }

  /** What nobody can see is named. */
  private static String shown(String text) {
    if (text.isEmpty()) {
      return "nothing";
    }
    boolean visible =
        text.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT)
            && !text.isBlank();
    return visible ? "`" + text + "`" : text.isBlank() ? "a space" : "an invisible character";
  }
}
