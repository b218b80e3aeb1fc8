package digest.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/**
 * A short hash that tells whether a text was changed in substance. Headings and blocks, titles,
 * summaries, figures and steps are all hashed this way, so that a translation can say what it was
 * written against.
 *
 * <p>It is the first 8 hexadecimal digits, in lower case, of SHA-256 over the UTF-8 bytes of the
 * kind, {@code \n}, the text evened out, and for each target {@code \n} and the target as it is.
 * Evened out means, in this order:
 *
 * <ol>
 *   <li>Unicode Normalization Form C;
 *   <li>white space, controls and invisible formatting characters (zero-width space, byte order
 *       mark) are removed;
 *   <li>full-width forms U+FF01 to U+FF5E become ASCII, {@code 。} becomes {@code .}, {@code 、}
 *       becomes {@code ,}; {@code “ ” „ ‟ 「 」 ＂} become {@code "} and {@code ‘ ’ ‚ ‛ 『 』 ＇} become
 *       {@code '}; {@code 〜} becomes {@code ~}; {@code • ・ ‧ ･} become {@code ·};
 *   <li>any run of dashes, hyphens and minus signs becomes one {@code -};
 *   <li>any run of three or more full stops, or of ellipses, becomes one {@code …}.
 * </ol>
 *
 * Changing this definition makes every stamped translation stale.
 */
public final class TextHash {
  private static final int DIGITS = 8;

  private TextHash() {}

  /**
   * @param kind a word that keeps equal texts of unequal kinds apart: {@code title}, {@code
   *     summary}
   */
  public static String of(String kind, String text) {
    return of(kind, text, List.of());
  }

  static String of(String kind, String text, List<String> targets) {
    StringBuilder all = new StringBuilder(kind).append('\n').append(even(text));
    targets.forEach(target -> all.append('\n').append(target));
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes), 0, DIGITS / 2);
  }

  /** The text without what typographic fixes change. */
  static String even(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); ) {
      int codePoint = composed.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isVisible(codePoint)) {
        append(plain(codePoint), out);
      }
    }
    return out.toString();
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static int plain(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint;
    }
    if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      return codePoint - 0xFF01 + '!';
    }
    return switch (codePoint) {
      case '。' -> '.';
      case '、' -> ',';
      case '“', '”', '„', '‟', '「', '」' -> '"';
      case '‘', '’', '‚', '‛', '『', '』' -> '\'';
      case '〜' -> '~';
      case '•', '・', '‧', '･' -> '·';
      case '⋯' -> '…';
      case '−', '﹣' -> '-';
      default -> Character.getType(codePoint) == Character.DASH_PUNCTUATION ? '-' : codePoint;
    };
  }

  private static void append(int codePoint, StringBuilder out) {
    int last = out.length() - 1;
    boolean repeated = last >= 0 && out.charAt(last) == codePoint;
    if (repeated && (codePoint == '-' || codePoint == '…')) {
      return;
    }
    if (codePoint == '.' && last >= 0 && out.charAt(last) == '…') {
      return;
    }
    if (codePoint == '.' && last >= 1 && repeated && out.charAt(last - 1) == '.') {
      out.setLength(last - 1);
      append('…', out);
      return;
    }
    out.appendCodePoint(codePoint);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
