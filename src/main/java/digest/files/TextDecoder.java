package digest.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one file as strict UTF-8, or says in an editor's words why it is none. */
final class TextDecoder {
  static final int LARGEST = 16 * 1024 * 1024;

  private static final Rule ENCODING =
      Rule.error("encoding", "Every text is saved as UTF-8, with or without a byte order mark.");
  private static final Rule CONTROL_CHARACTER =
      Rule.error("control-character", "A character that cannot be seen and is never meant.");
  private static final Rule FILE_SIZE =
      Rule.error("file-size", "A text has at most 16 MB; a larger one is something else.");
  static final List<Rule> RULES = List.of(ENCODING, CONTROL_CHARACTER, FILE_SIZE);

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextDecoder() {}

  static Reading read(Path root, TreeWalk.Found file) throws IOException {
    if (file.size() > LARGEST) {
      return tooLarge(file);
    }
    Path onDisk = root.resolve(file.path());
    try {
      return decode(file.path(), Files.readAllBytes(onDisk));
    } catch (IOException e) {
      throw DiskFailure.during("read", onDisk, e);
    }
  }

  static Reading decode(String path, byte[] bytes) {
    String text = new String(bytes, UTF_8);
    // Bad bytes decode to U+FFFD; only a text that has one needs the slow, strict way.
    if (text.indexOf('\uFFFD') >= 0) {
      int good = validUtf8(bytes);
      if (good < bytes.length) {
        return notUtf8(path, bytes, good);
      }
    }
    // English in UTF-16 is UTF-8 as well, with a NUL beside each letter.
    int nul = text.indexOf('\0');
    Optional<Charset> wide = nul < 0 ? Optional.empty() : Encodings.utf16(bytes, bytes.length / 4);
    return wide.isPresent() ? misread(path, bytes, 0, wide.get()) : plain(path, evenLines(text));
  }

  /** How many bytes there are before the first that is not UTF-8. */
  private static int validUtf8(byte[] bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    decoder.decode(in, CharBuffer.allocate(bytes.length), true);
    return in.position();
  }

  private static String evenLines(String text) {
    String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Reading plain(String path, String text) {
    SourceText source = new SourceText(path, text);
    int at = Encodings.firstControl(text);
    if (at == text.length()) {
      return new Reading.Sound(source);
    }
    String message =
        String.format(
            Locale.ROOT, "there is a control character here: U+%04X", (int) text.charAt(at));
    String hint =
        "it cannot be seen, and often comes along when text is copied from a PDF or a web page:"
            + " delete it, or this word, and type it anew";
    return new Reading.Refused(CONTROL_CHARACTER.at(source.span(at, at + 1), message, hint));
  }

  private static Reading notUtf8(String path, byte[] bytes, int bad) {
    Optional<Charset> guess = Encodings.guess(bytes);
    return guess.isPresent() ? misread(path, bytes, bad, guess.get()) : unknown(path, bytes, bad);
  }

  /** Shows the text as its editor sees it, because the encoding is known. */
  private static Reading misread(String path, byte[] bytes, int bad, Charset encoding) {
    String text = new String(bytes, encoding);
    int start = Math.min(new String(bytes, 0, bad, encoding).length(), text.length());
    String clean = evenLines(text);
    // Line ends and marks before the place have shrunk by as much as they did in the part before
    // it.
    int at = Math.min(evenLines(text.substring(0, start)).length(), clean.length());
    String name = Encodings.name(encoding);
    String message = "this file is saved as " + name + ", not as UTF-8; " + badByte(bytes, bad);
    String hint =
        "open it in Notepad (记事本), choose File > Save as (文件 > 另存为) and the encoding (编码) UTF-8; in"
            + " VS Code, click the encoding in the bar at the bottom: first Reopen with Encoding > "
            + name
            + ", then Save with Encoding > UTF-8";
    return new Reading.Refused(
        ENCODING.at(new SourceText(path, clean).span(at, at), message, hint));
  }

  private static Reading unknown(String path, byte[] bytes, int bad) {
    SourceText before = new SourceText(path, evenLines(new String(bytes, 0, bad, UTF_8)));
    int at = before.text().length();
    String message = "this file is not text in UTF-8; " + badByte(bytes, bad);
    String hint =
        "if it is a text, save it again as UTF-8; if it is a picture or a document, take it out of"
            + " this folder or give it its own ending";
    return new Reading.Refused(ENCODING.at(before.span(at, at), message, hint));
  }

  private static String badByte(byte[] bytes, int bad) {
    return String.format(Locale.ROOT, "see byte %d (0x%02X)", bad + 1, bytes[bad]);
  }

  private static Reading tooLarge(TreeWalk.Found file) {
    String message =
        String.format(
            Locale.ROOT, "this file has %d MB, too much for a text", file.size() / (1024 * 1024));
    String hint = "if it is a picture or a document, give it its own ending";
    return new Reading.Refused(
        FILE_SIZE.at(new SourceText(file.path(), "").start(), message, hint));
  }
}
