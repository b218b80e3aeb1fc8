package digest.files;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Guesses what a text that is not UTF-8 was saved as: only to name it, never to read it. */
final class Encodings {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset GB2312 = Charset.forName("GB2312");

  private Encodings() {}

  static Optional<Charset> guess(byte[] bytes) {
    return utf16(bytes, bytes.length / 16)
        .or(() -> looksLikeGb18030(bytes) ? Optional.of(GB18030) : Optional.empty());
  }

  /**
   * By its byte order mark; or because one byte of many pairs is 0, as in every ASCII character,
   * nearly always on the same side.
   *
   * @param least so many bytes have to be 0, unless there is a mark
   */
  static Optional<Charset> utf16(byte[] bytes, int least) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(UTF_16LE);
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(UTF_16BE);
    }
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    // Some zeros lie on the other side: the second byte of 一 (U+4E00) is one.
    if (bytes.length % 2 != 0
        || Math.min(even, odd) * 8 > Math.max(even, odd)
        || even + odd < Math.max(least, 4)) {
      return Optional.empty();
    }
    Charset side = even < odd ? UTF_16LE : UTF_16BE;
    return decode(bytes, side)
        .filter(text -> firstControl(text) == text.length())
        .map(text -> side);
  }

  /** As editors call it. */
  static String name(Charset encoding) {
    if (encoding.equals(GB18030)) {
      return "GB18030 (GBK)";
    }
    return encoding.equals(UTF_16LE) ? "UTF-16 LE" : "UTF-16 BE";
  }

  /**
   * The offset of the first control character that is no tab or line end; the length if none is.
   */
  static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7F && c <= 0x9F) {
        return i;
      }
    }
    return text.length();
  }

  /**
   * Nearly any two bytes are some character of GB18030, even the curly quote and the letter after
   * it in Western text, so most of the Han must be of the common ones of GB 2312.
   */
  private static boolean looksLikeGb18030(byte[] bytes) {
    Optional<String> text = decode(bytes, GB18030);
    if (text.isEmpty() || firstControl(text.get()) < text.get().length()) {
      return false;
    }
    long han = text.get().codePoints().filter(Encodings::isHan).count();
    var encoder = GB2312.newEncoder();
    long common =
        text.get()
            .codePoints()
            .filter(c -> isHan(c) && encoder.canEncode(Character.toString(c)))
            .count();
    return common > 0 && common * 2 >= han;
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  private static Optional<String> decode(byte[] bytes, Charset encoding) {
    try {
      return Optional.of(encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int zeros(byte[] bytes, int from) {
    int count = 0;
    for (int i = from; i < bytes.length; i += 2) {
      count += bytes[i] == 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
