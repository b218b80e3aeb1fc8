package digest.markdown;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one place that decides which addresses a text may point at. What is not listed is refused. It
 * looks at an address as a browser would in the worst case: percent signs decoded, width and case
 * evened out, white space and backslashes read as browsers read them. A scheme that shows up only
 * then is a disguise.
 *
 * <p>Assumes that escapes and entities were decoded before. See the URL standard, "URL parsing":
 * browsers strip controls and spaces, and take {@code \} for {@code /}.
 */
final class Urls {
  private static final Set<String> ENTITIES =
      Set.of("article", "topic", "region", "mechanism", "person", "term");
  private static final Set<String> WEB = Set.of("http", "https");
  private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):(.*)", Pattern.DOTALL);
  private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final String AS_IT_IS = "-_.!~*'();/?:@&=+$,#";

  /**
   * Deeper than anybody encodes by accident; what is left encoded after so many rounds is refused.
   */
  private static final int ROUNDS = 4;

  private Urls() {}

  /** What a link leads to, or nothing where it may not. */
  static Optional<Link.Kind> kind(String target) {
    if (target.codePoints().anyMatch(Urls::isInvisible) || !target.equals(target.strip())) {
      return Optional.empty();
    }
    String bare = bare(target);
    if (bare.startsWith("//") || bare.codePoints().anyMatch(Urls::isInvisible)) {
      return Optional.empty();
    }
    Matcher scheme = SCHEME.matcher(bare);
    if (scheme.matches()) {
      return kind(scheme.group(1), scheme.group(2), target);
    }
    return Optional.of(target.startsWith("#") ? Link.Kind.ANCHOR : Link.Kind.RELATIVE);
  }

  private static Optional<Link.Kind> kind(String scheme, String rest, String target) {
    if (!target.toLowerCase(Locale.ROOT).startsWith(scheme + ":")) {
      return Optional.empty();
    }
    if (ENTITIES.contains(scheme)) {
      return Optional.of(Link.Kind.ENTITY);
    }
    boolean host = rest.startsWith("//") && rest.length() > 2 && "/?#".indexOf(rest.charAt(2)) < 0;
    boolean external = WEB.contains(scheme) ? host : scheme.equals("mailto");
    return external ? Optional.of(Link.Kind.EXTERNAL) : Optional.empty();
  }

  /** Whether an image may be taken from here: a relative path, or the web. */
  static boolean isImage(String target) {
    return kind(target)
        .filter(k -> k == Link.Kind.RELATIVE || k == Link.Kind.EXTERNAL)
        .filter(k -> !target.toLowerCase(Locale.ROOT).startsWith("mailto:"))
        .isPresent();
  }

  /** Percent-encoded for an {@code href}: what is encoded already stays, as CommonMark shows it. */
  static String encode(String target) {
    StringBuilder out = new StringBuilder(target.length() + 16);
    for (int i = 0; i < target.length(); ) {
      int codePoint = target.codePointAt(i);
      if (isPlain(codePoint) || codePoint == '%' && isEscape(target, i)) {
        out.append((char) codePoint);
      } else {
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
          out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
      }
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || AS_IT_IS.indexOf(c) >= 0;
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static String bare(String target) {
    String bare = target;
    for (int round = 0; round < ROUNDS && bare.indexOf('%') >= 0; round++) {
      bare =
          ESCAPED.matcher(bare).replaceAll(run -> Matcher.quoteReplacement(decoded(run.group())));
    }
    return Normalizer.normalize(bare, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .replace('\\', '/')
        .toLowerCase(Locale.ROOT);
  }

  private static String decoded(String escapes) {
    byte[] bytes = new byte[escapes.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(escapes.substring(3 * i + 1, 3 * i + 3), 16);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Controls and formatting characters: browsers drop some of them, and readers see none. */
  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
