package digest.check.structure;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.model.BlockKind;
import java.util.List;
import java.util.Locale;

/**
 * A translation is not far too short or too long. What is measured is English words for each
 * Chinese character; a word or number in Latin letters within the Chinese counts as one. In the
 * entries of the digest these are 0.61 to 1.05 for blocks of some length, and 0.76 to 0.87 for
 * whole texts; the bounds leave half as much again on either side, and a few words besides, which
 * is what the length of a heading varies by.
 */
final class Lengths {
  static final Rule TRANSLATION_LENGTH =
      Rule.warning(
          "translation-length", "A translation is far too short or too long for its Chinese.");

  static final List<Rule> RULES = List.of(TRANSLATION_LENGTH);

  private static final Bounds OF_BLOCK = new Bounds(0.4, 3, 1.6, 12);
  private static final Bounds OF_TEXT = new Bounds(0.55, 5, 1.25, 20);

  /** As words for each character, and so many words less or more. */
  private record Bounds(double fewest, int less, double most, int more) {
    boolean hold(int characters, int words) {
      return words >= fewest * characters - less && words <= most * characters + more;
    }
  }

  private Lengths() {}

  static void check(AlignedDocument document, List<Twins> twins, Diagnostics problems) {
    int characters = 0;
    int words = 0;
    int found = 0;
    for (Twins pair : twins) {
      if (isProse(pair.zh()) && isProse(pair.en())) {
        int zh = Size.characters(pair.zh().plainText());
        int en = Size.words(pair.en().plainText());
        characters += zh;
        words += en;
        if (!OF_BLOCK.hold(zh, en)) {
          found++;
          problems.add(
              pair.differ(
                  TRANSLATION_LENGTH,
                  message("this " + pair.en().kind().word(), zh, en),
                  "look whether something was left out, or stands here twice"));
        }
      }
    }
    if (found == 0 && !OF_TEXT.hold(characters, words)) {
      problems.add(
          TRANSLATION_LENGTH
              .at(
                  document.english().orElseThrow().source().start(),
                  message("the English text", characters, words),
                  "look whether it says all that the Chinese says, and no more")
              .beside(document.chinese().source().start()));
    }
  }

  private static boolean isProse(Block block) {
    return block.kind() != BlockKind.CODE && block.kind() != BlockKind.FIGURE;
  }

  private static String message(String what, int characters, int words) {
    double ratio = (double) words / Math.max(1, characters);
    return what
        + " has "
        + Twins.count(words, "word")
        + " for "
        + Twins.count(characters, "Chinese character")
        + ", "
        + String.format(Locale.ROOT, "%.2f", ratio)
        + " for each; usual are 0.6 to 1.1";
  }
}
