package digest.check.words;

import digest.model.Term;
import java.util.List;
import java.util.Set;

/** Terms of the glossary that are the names of bodies: 国家发改委, 工商联. */
final class Organisations {
  /** Words that are written small within a name. */
  private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "on", "to");

  /** A name told in full may hold so many characters between two of its short form. */
  private static final int WIDEST = 4;

  private Organisations() {}

  static boolean isOne(Term term) {
    return List.of(term.name().en().split("[ -]")).stream()
        .allMatch(word -> SMALL.contains(word) || Character.isUpperCase(word.charAt(0)));
  }

  /** Whether the characters of a short name stand in this order, near each other: 工业和信息化部. */
  static boolean isToldInFull(String name, String text) {
    for (int at = text.indexOf(name.charAt(0));
        at >= 0;
        at = text.indexOf(name.charAt(0), at + 1)) {
      if (isFrom(at, name, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFrom(int start, String name, String text) {
    int at = start;
    for (int i = 1; i < name.length(); i++) {
      int next = text.indexOf(name.charAt(i), at + 1);
      if (next < 0 || next - at > WIDEST) {
        return false;
      }
      at = next;
    }
    return true;
  }
}
