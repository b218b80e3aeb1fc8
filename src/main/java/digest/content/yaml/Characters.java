package digest.content.yaml;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import java.util.Locale;

/**
 * Finds characters that no text should hold: they cannot be seen, and XML (so every feed) forbids
 * them.
 */
public final class Characters {
  static final Rule CONTROL =
      Rule.error("control-character", "A character that cannot be seen and is never meant.");

  private static final int MOST = 5;

  private Characters() {}

  /**
   * Whether all is well between two UTF-16 offsets; reports the first few places where it is not.
   */
  public static boolean check(SourceText source, int from, int to, Diagnostics problems) {
    String text = source.text();
    char[] chars = new char[to];
    text.getChars(from, to, chars, from);
    int found = 0;
    for (int i = from; i < to && found < MOST; i++) {
      char c = chars[i];
      if ((c < ' ' && c != '\n' && c != '\t')
          || (c >= 0x7F && (c < 0xA0 || c >= 0xD800) && isBad(text, i))) {
        found++;
        report(source, i, problems);
      }
    }
    return found == 0;
  }

  private static boolean isBad(String text, int at) {
    char c = text.charAt(at);
    return c <= 0x9F || c >= 0xFFFE || (Character.isSurrogate(c) && !isPaired(text, at));
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private static void report(SourceText source, int at, Diagnostics problems) {
    String name = String.format(Locale.ROOT, "U+%04X", (int) source.text().charAt(at));
    problems.add(
        CONTROL.at(
            source.span(at, at + 1),
            "an invisible control character (" + name + ") stands here",
            "delete it; such characters come along when text is copied from a PDF or a chat"));
  }
}
