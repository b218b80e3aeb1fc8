package digest.check.marks;

import digest.diagnostic.Rule;
import java.lang.Character.UnicodeScript;
import java.util.function.Consumer;

/** A Cyrillic а in a Latin word looks like an a, but no search takes it for one. */
final class MixedAlphabets implements ProseRule {
  static final Rule MIXED_ALPHABET =
      Rule.warning(
          "mixed-alphabet", "A word mixes Latin letters with look-alikes of another alphabet.");

  private static final String ALIKE = "АВЕЅЗІЈКМНОРСТУХаеорсухіјѕԁһԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικρυχγ";

  private static final String MEANT = "ABESZIJKMHOPCTYXaeopcyxijsdhqw" + "ABEZHIKMNOPTYXovikpuxy";

  @Override
  public void find(Prose prose, Consumer<Finding> found) {
    for (int i = 0; i < prose.text().length(); i++) {
      char c = prose.at(i);
      if (c >= 0x370 && c < 0x530 && ALIKE.indexOf(c) >= 0 && prose.isOurs(i)) {
        int from = i;
        int to = i + 1;
        while (isWestern(prose.at(from - 1))) {
          from--;
        }
        while (isWestern(prose.at(to))) {
          to++;
        }
        if (hasLatin(prose, from, to)) {
          found.accept(found(prose, from, to, i));
        }
        i = to;
      }
    }
  }

  private static boolean isWestern(char c) {
    return c < 0x530 && Character.isLetter(c);
  }

  private static boolean hasLatin(Prose prose, int from, int to) {
    for (int i = from; i < to; i++) {
      if (prose.isLetter(i)) {
        return true;
      }
    }
    return false;
  }

  private static Finding found(Prose prose, int from, int to, int at) {
    UnicodeScript script = UnicodeScript.of(prose.at(at));
    String alphabet = script == UnicodeScript.GREEK ? "Greek" : "Cyrillic";
    return Finding.of(
        MIXED_ALPHABET,
        from,
        to,
        prose.quoted(from, to) + " has a " + alphabet + " " + prose.quoted(at, at + 1) + " in it",
        "type the Latin `" + MEANT.charAt(ALIKE.indexOf(prose.at(at))) + "`");
  }
}
