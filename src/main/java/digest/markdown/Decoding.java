package digest.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Backslash escapes and entities, as in CommonMark sections 2.4 and 2.5. */
final class Decoding {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX][0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");

  /** Flexmark trims these to nothing, which would turn {@code java&Tab;script:} into a scheme. */
  private static final Map<String, String> WHITE_SPACE = Map.of("&Tab;", "\t", "&NewLine;", "\n");

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Decoding() {}

  /** Takes the pieces of a text in order. */
  interface Sink {
    /** Characters that stand for themselves. */
    void plain(int from, int to);

    /** Characters that stand for others. */
    void coded(String meaning, int from, int to);
  }

  static String decode(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    decode(
        text,
        0,
        text.length(),
        new Sink() {
          @Override
          public void plain(int from, int to) {
            out.append(text, from, to);
          }

          @Override
          public void coded(String meaning, int from, int to) {
            out.append(meaning);
          }
        });
    return out.toString();
  }

  static void decode(CharSequence text, int from, int to, Sink sink) {
    int done = from;
    for (int i = from; i < to; ) {
      char c = text.charAt(i);
      int end = c == '\\' ? escapeEnd(text, i, to) : c == '&' ? entityEnd(text, i, to) : i;
      if (end > i) {
        emitPlain(done, i, sink);
        sink.coded(meaning(text, i, end), i, end);
        done = end;
      }
      i = Math.max(end, i + 1);
    }
    emitPlain(done, to, sink);
  }

  private static void emitPlain(int from, int to, Sink sink) {
    if (from < to) {
      sink.plain(from, to);
    }
  }

  private static int escapeEnd(CharSequence text, int at, int to) {
    return at + 1 < to && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0 ? at + 2 : at;
  }

  private static int entityEnd(CharSequence text, int at, int to) {
    Matcher entity = ENTITY.matcher(text).region(at, to);
    boolean known = entity.lookingAt() && !meaning(text, at, entity.end()).equals(entity.group());
    return known ? entity.end() : at;
  }

  private static String meaning(CharSequence text, int from, int to) {
    if (text.charAt(from) == '\\') {
      return String.valueOf(text.charAt(from + 1));
    }
    String entity = text.subSequence(from, to).toString();
    String meaning = WHITE_SPACE.getOrDefault(entity, Html5Entities.entityToString(entity));
    boolean unpaired = meaning.length() == 1 && Character.isSurrogate(meaning.charAt(0));
    return unpaired ? "\uFFFD" : meaning;
  }
}
