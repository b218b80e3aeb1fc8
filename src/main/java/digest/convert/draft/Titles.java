package digest.convert.draft;

import digest.convert.assembly.FullWidth;
import java.util.regex.Pattern;

/** Lines over an article as an entry cites them: the words of the page in the marks of prose. */
final class Titles {
  /** Sets a subtitle off from the headline on the page; beside its key it says nothing. */
  private static final Pattern DASH = Pattern.compile("^[—–―─－-]+\\s*");

  private Titles() {}

  /** Half-width marks made full; quotation marks of vertical lines made those of horizontal. */
  static String cited(String printed) {
    return FullWidth.restore(printed)
        .replace('「', '“')
        .replace('」', '”')
        .replace('『', '‘')
        .replace('』', '’');
  }

  /** Without the dash before it. */
  static String subtitle(String printed) {
    return DASH.matcher(cited(printed)).replaceFirst("");
  }
}
