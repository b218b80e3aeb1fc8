package digest.content;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts that git could not merge and nobody has mended. Both versions stand in them between marks,
 * so whatever else would be said of them is untrue.
 */
final class Conflicts {
  static final Rule CONFLICT =
      Rule.error("merge-conflict", "Two versions of a passage stand in a file.");

  /** What git writes at the beginning of the line, whatever the versions are called behind it. */
  private static final String OPENS = "<<<<<<< ";

  private Conflicts() {}

  /** What can be read without them; they count as unreadable. */
  static Sources without(Sources sources, Diagnostics problems) {
    List<SourceText> sound = new ArrayList<>();
    Set<String> unreadable = new TreeSet<>(sources.unreadable());
    for (SourceText text : sources.texts()) {
      if (report(text, problems)) {
        unreadable.add(text.path());
      } else {
        sound.add(text);
      }
    }
    return unreadable.size() == sources.unreadable().size()
        ? sources
        : new Sources(sound, sources.others(), unreadable);
  }

  private static boolean report(SourceText source, Diagnostics problems) {
    String text = source.text();
    boolean found = false;
    for (int at = text.indexOf(OPENS); at >= 0; at = text.indexOf(OPENS, at + 1)) {
      if (at == 0 || text.charAt(at - 1) == '\n') {
        found = true;
        problems.add(
            CONFLICT.at(
                source.span(at, at + OPENS.length() - 1),
                "two versions of this passage stand here: git could not merge them",
                "one stands from here to `=======`, the other from there to `>>>>>>>`; keep one, or"
                    + " make one of both, and delete the three lines with the marks"));
      }
    }
    return found;
  }
}
