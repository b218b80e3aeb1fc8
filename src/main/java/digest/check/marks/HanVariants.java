package digest.check.marks;

import digest.diagnostic.Rule;
import digest.han.Traditional;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;

/**
 * Characters that look like others and are not found by a search for those: the radicals and
 * compatibility forms that PDF files give for plain characters (⼀ for 一), ligatures (ﬁ), and
 * traditional characters in simplified text.
 */
final class HanVariants implements ProseRule {
  static final Rule COMPATIBILITY_CHARACTER =
      Rule.warning(
          "compatibility-character",
          "A radical, ligature or the like stands for plain characters.");

  static final Rule TRADITIONAL_CHARACTER =
      Rule.warning("traditional-character", "A traditional character stands in simplified text.");

  static final List<Rule> RULES = List.of(COMPATIBILITY_CHARACTER, TRADITIONAL_CHARACTER);

  /** Radicals that Unicode does not trace to a character, and the character they look like. */
  private static final String RADICALS =
      "⺁⺇⺌⺍⺗⺝⺟⺠⺡⺢⺣⺧⺩⺪⺫⺬⺭⺮⺯⺰⺳⺴⺵⺶⺸⺺⺻⺼⺽⺾⺿⻀⻄⻅⻆⻈⻉⻊⻋⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";

  @Override
  public void find(Prose prose, Consumer<Finding> found) {
    boolean chinese = prose.isChinese();
    for (int i = 0; i < prose.text().length(); i++) {
      char c = prose.text().charAt(i);
      boolean compatible = c >= 0x2E80 && c <= 0x2FD5 || c >= 0xF900 && c <= 0xFB4F;
      boolean traditional = c >= 0x4E00 && chinese && Traditional.simplified(c) != 0;
      if (compatible && prose.isOurs(i)) {
        compatibility(prose, i, found);
      } else if (traditional && prose.isOurs(i)) {
        found.accept(traditional(prose, i));
      }
    }
  }

  /** Mended only where Unicode calls both canonically the same: else stamps would change. */
  private static void compatibility(Prose prose, int at, Consumer<Finding> found) {
    String written = String.valueOf(prose.at(at));
    String canonical = Normalizer.normalize(written, Normalizer.Form.NFC);
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
    String message =
        prose.quoted(at, at + 1)
            + " only looks like the character meant: "
            + prose.around(at, at + 1);
    if (!canonical.equals(written)) {
      found.accept(Finding.mended(COMPATIBILITY_CHARACTER, at, at + 1, message, canonical));
    } else if (!plain.equals(written) || RADICALS.contains(written)) {
      boolean known = !plain.equals(written);
      found.accept(
          Finding.of(
              COMPATIBILITY_CHARACTER,
              at,
              at + 1,
              message,
              known ? "type `" + plain + "`" : "type the character itself"));
    }
  }

  private static Finding traditional(Prose prose, int at) {
    char c = prose.at(at);
    return Finding.of(
        TRADITIONAL_CHARACTER,
        at,
        at + 1,
        prose.quoted(at, at + 1) + " is a traditional character: " + prose.around(at, at + 1),
        "write `" + Traditional.simplified(c) + "`; a title as printed stands between 《 and 》");
  }
}
