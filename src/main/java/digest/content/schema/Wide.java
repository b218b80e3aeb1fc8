package digest.content.schema;

import java.text.Normalizer;
import java.util.Locale;

/** Letters and digits as a Chinese input method types them. */
final class Wide {
  private Wide() {}

  /**
   * With full-width letters, digits and marks made plain, in lower case, without white space
   * around.
   */
  static String toAscii(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
