package digest.convert.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.han.Script;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Optional;

/**
 * The bytes of a page as text. They are UTF-8 without a fault, or else GB18030 without a fault;
 * nothing is replaced.
 *
 * @param encoding {@code UTF-8} or {@code GB18030}
 * @param text without byte order mark, its line ends {@code \n}
 */
record Decoded(String encoding, String text) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset GB2312 = Charset.forName("GB2312");

  static Optional<Decoded> of(byte[] bytes) {
    return strict(bytes, UTF_8)
        .map(text -> new Decoded("UTF-8", even(text)))
        .or(
            () ->
                strict(bytes, GB18030)
                    .filter(text -> !looksLikeDamagedUtf8(bytes) && isLikelyChinese(text))
                    .map(text -> new Decoded("GB18030", even(text))));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** How many bytes there are before the first that is not UTF-8. */
  static int soundUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    UTF_8.newDecoder().decode(in, java.nio.CharBuffer.allocate(bytes.length), true);
    return in.position();
  }

  /**
   * UTF-8 with some bytes gone may be sound GB18030, of rare characters that mean nothing. Real
   * GB18030 hardly ever makes a Han character when it is taken for UTF-8.
   */
  private static boolean looksLikeDamagedUtf8(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    long bad = text.chars().filter(c -> c == '\uFFFD').count();
    return text.codePoints().filter(Script::isHan).count() > bad;
  }

  /** Nearly any two bytes are some character of GB18030, so half must be of the common ones. */
  private static boolean isLikelyChinese(String text) {
    CharsetEncoder common = GB2312.newEncoder();
    long wide = text.codePoints().filter(c -> c >= 0x80).count();
    long known = text.chars().filter(c -> c >= 0x80 && common.canEncode((char) c)).count();
    return 2 * known >= wide;
  }

  private static String even(String text) {
    String body = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    return body.replace("\r\n", "\n").replace('\r', '\n');
  }
}
