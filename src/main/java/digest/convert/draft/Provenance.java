package digest.convert.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.content.Edit;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of a draft that says which article of which page it was made of, and what it was when it
 * was written, so that one that an editor has worked on is known.
 *
 * @param article 16 hex digits of SHA-256 of the page's name and the headline or first line
 * @param text 16 hex digits of SHA-256 of the whole draft, this stamp left out
 */
public record Provenance(String article, String text) {
  private static final String MARK = "# digest-convert: ";
  private static final Pattern LINE =
      Pattern.compile("(?m)^" + MARK + "article=([0-9a-f]{16}) text=([0-9a-f]{16})$");
  private static final String UNKNOWN = "0".repeat(16);
  private static final int HEX = 16;

  /**
   * @param page its name
   * @param beginning the headline, or the first line of an article without
   * @param occurrence 1 for the first article of a run that begins so
   */
  static String article(String page, String beginning, int occurrence) {
    return hash(page + "\n" + beginning + (occurrence == 1 ? "" : "\n" + occurrence));
  }

  /** The line of a draft that is not finished, without its line end. */
  static String line(String article) {
    return MARK + "article=" + article + " text=" + UNKNOWN;
  }

  /** The finished draft: its own stamp is put in. */
  static String stamped(String draft) {
    return LINE.matcher(draft).replaceFirst(MARK + "article=$1 text=" + hash(unstamped(draft)));
  }

  /**
   * Nothing for a file that was not converted.
   *
   * @param file as it lies on disk; line ends and a byte order mark make no difference
   */
  public static Optional<Provenance> of(String file) {
    Matcher line = LINE.matcher(Edit.evenedOut(file));
    return line.find()
        ? Optional.of(new Provenance(line.group(1), line.group(2)))
        : Optional.empty();
  }

  /** Whether nobody has changed the file since it was written. */
  public boolean isUntouched(String file) {
    return hash(unstamped(Edit.evenedOut(file))).equals(text);
  }

  private static String unstamped(String draft) {
    return LINE.matcher(draft).replaceFirst(MARK + "article=$1 text=" + UNKNOWN);
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HEX);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
