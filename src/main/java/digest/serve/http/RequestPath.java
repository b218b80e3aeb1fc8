package digest.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Decodes the path of an address, once. One that can only be meant to lead astray is none: control
 * characters, a backslash, a part {@code .} or {@code ..} in any spelling, bytes that are no UTF-8
 * (overlong forms among them), an authority in place of a path.
 */
public final class RequestPath {
  private static final List<String> ASTRAY = List.of(".", "..");

  private RequestPath() {}

  /**
   * @param raw as sent
   * @return begins with {@code /}; nothing if the address is a bad one
   */
  public static Optional<String> decode(String raw) {
    if (!raw.startsWith("/") || raw.startsWith("//")) {
      return Optional.empty();
    }
    return bytes(raw).flatMap(RequestPath::text).filter(RequestPath::isStraight);
  }

  /** The same for a part of a query, which may be any text. */
  public static Optional<String> decodePart(String raw) {
    return bytes(raw).flatMap(RequestPath::text);
  }

  private static Optional<byte[]> bytes(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        int high = digit(raw, ++i);
        int low = digit(raw, ++i);
        if (high < 0 || low < 0) {
          return Optional.empty();
        }
        bytes.write(16 * high + low);
      } else if (c < 0x80) {
        bytes.write(c);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(bytes.toByteArray());
  }

  /** Not {@link Character#digit} alone, which takes the digits of every script. */
  private static int digit(String raw, int at) {
    return at < raw.length() && raw.charAt(at) < 0x80 ? Character.digit(raw.charAt(at), 16) : -1;
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isStraight(String path) {
    boolean plain = path.chars().noneMatch(c -> Character.isISOControl(c) || c == '\\');
    return plain && Arrays.stream(path.split("/", -1)).noneMatch(ASTRAY::contains);
  }
}
