package digest.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects text as UTF-8, so that a page is never held as text first. As {@code String.getBytes}
 * does, it writes a question mark for half a surrogate pair.
 */
final class PageWriter extends Writer {
  private static final int MOST_BYTES = 3;

  private byte[] bytes = new byte[32 * 1024];
  private char[] chars = new char[1024];
  private int size;

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void write(String text, int offset, int length) {
    if (chars.length < length) {
      chars = new char[length];
    }
    text.getChars(offset, offset + length, chars, 0);
    write(chars, 0, length);
  }

  @Override
  public void write(char[] text, int offset, int length) {
    makeRoom(length * MOST_BYTES);
    byte[] to = bytes;
    int at = size;
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      char c = text[i];
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (Character.isSurrogate(c)) {
        size = at;
        encode(new String(text, i, end - i));
        return;
      } else {
        at = encode(c, to, at);
      }
    }
    size = at;
  }

  private static int encode(char c, byte[] to, int start) {
    int at = start;
    if (c < 0x800) {
      to[at++] = (byte) (0xC0 | c >> 6);
    } else {
      to[at++] = (byte) (0xE0 | c >> 12);
      to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
    }
    to[at++] = (byte) (0x80 | c & 0x3F);
    return at;
  }

  private void encode(String rest) {
    byte[] encoded = rest.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  private void makeRoom(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
