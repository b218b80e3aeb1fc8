package digest.content.yaml;

import digest.content.yaml.Node.Entry;
import digest.content.yaml.Node.Mapping;
import digest.content.yaml.Node.Scalar;
import digest.content.yaml.Node.Sequence;
import digest.content.yaml.PlainYaml.GiveUp;
import digest.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys and the values on one line that {@link PlainYaml} knows for sure; gives up on others.
 */
final class PlainScalars {
  private static final String NOT_FIRST = "-?:,[]{}#&*!|>'\"%@`";
  private static final int DEEPEST = 8;

  private final SourceText source;
  private final String text;
  private final char[] chars;
  private final int end;

  PlainScalars(SourceText source, int end) {
    this.source = source;
    this.text = source.text();
    this.chars = new char[end];
    this.end = end;
    text.getChars(0, end, chars, 0);
  }

  /** Tabs and odd characters are left to those who can say what is wrong with them. */
  void checkCharacters(int from) {
    for (int i = from; i < end; i++) {
      char c = chars[i];
      if ((c < ' ' && c != '\n') || (c >= 0x7F && isOdd(c))) {
        throw GiveUp.NOW;
      }
    }
  }

  private static boolean isOdd(char c) {
    return c <= 0xA0
        || c == '\u2028'
        || c == '\u2029'
        || Character.isSurrogate(c)
        || c == '\uFEFF'
        || c >= '\uFFFE';
  }

  char at(int offset) {
    return chars[offset];
  }

  int skipSpaces(int from) {
    int at = from;
    while (at < end && chars[at] == ' ') {
      at++;
    }
    return at;
  }

  boolean isKey(int from) {
    int colon = keyEnd(from);
    return colon > from && colon < end && chars[colon] == ':' && isBlank(colon + 1);
  }

  Scalar key(int from) {
    if (!isKey(from)) {
      throw GiveUp.NOW;
    }
    int colon = keyEnd(from);
    return new Scalar(source.span(from, colon), text.substring(from, colon), false);
  }

  private int keyEnd(int from) {
    int at = from;
    while (at < end && isKeyCharacter(chars[at], at == from)) {
      at++;
    }
    return at;
  }

  private static boolean isKeyCharacter(char c, boolean first) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (!first && (c == '-' || c == '_' || c == '.'));
  }

  private boolean isBlank(int at) {
    return at >= end || chars[at] == ' ' || chars[at] == '\n';
  }

  /** A value in a block. */
  Node value(int from, int depth) {
    return switch (chars[from]) {
      case '[', '{', '"', '\'' -> flowValue(from, depth);
      default -> plain(from, lineEnd(from), "");
    };
  }

  private int lineEnd(int from) {
    int lineEnd = text.indexOf('\n', from);
    return lineEnd < 0 || lineEnd > end ? end : lineEnd;
  }

  private Node flowValue(int from, int depth) {
    if (from >= end || depth > DEEPEST) {
      throw GiveUp.NOW;
    }
    return switch (chars[from]) {
      case '[' -> flowList(from, depth);
      case '{' -> flowMapping(from, depth);
      case '"', '\'' -> quoted(from);
      default -> plain(from, lineEnd(from), ",[]{}");
    };
  }

  private Sequence flowList(int from, int depth) {
    List<Node> items = new ArrayList<>();
    int at = skipSpaces(from + 1);
    while (!isAt(at, ']')) {
      Node item = flowValue(at, depth + 1);
      items.add(item);
      at = afterItem(item, ']');
    }
    return new Sequence(source.span(from, at + 1), items);
  }

  private Mapping flowMapping(int from, int depth) {
    List<Entry> entries = new ArrayList<>();
    int at = skipSpaces(from + 1);
    while (!isAt(at, '}')) {
      Scalar key = key(at);
      Node value = flowValue(skipSpaces(key.span().end() + 1), depth + 1);
      entries.add(new Entry(key, value));
      at = afterItem(value, '}');
    }
    return new Mapping(source.span(from, at + 1), entries);
  }

  private int afterItem(Node item, char close) {
    int at = skipSpaces(item.span().end());
    if (isAt(at, ',')) {
      return skipSpaces(at + 1);
    }
    if (!isAt(at, close)) {
      throw GiveUp.NOW;
    }
    return at;
  }

  private boolean isAt(int at, char c) {
    return at < end && chars[at] == c;
  }

  private Scalar quoted(int from) {
    char quote = chars[from];
    int close = text.indexOf(quote, from + 1);
    if (close < 0 || close >= lineEnd(from) || isAt(close + 1, quote)) {
      throw GiveUp.NOW;
    }
    String value = text.substring(from + 1, close);
    if (value.indexOf('\\') >= 0) {
      throw GiveUp.NOW;
    }
    return new Scalar(source.span(from, close + 1), value, true);
  }

  /**
   * Up to one of the stops, to a comment, or to the end of the line; trailing spaces are not part
   * of it.
   */
  private Scalar plain(int from, int lineEnd, String stops) {
    if (from >= lineEnd || NOT_FIRST.indexOf(chars[from]) >= 0) {
      throw GiveUp.NOW;
    }
    int at = from;
    while (at < lineEnd && (chars[at] > '}' || !endsPlain(at, stops))) {
      at++;
    }
    while (chars[at - 1] == ' ') {
      at--;
    }
    return new Scalar(source.span(from, at), text.substring(from, at), false);
  }

  private boolean endsPlain(int at, String stops) {
    char c = chars[at];
    if (c == ':' && (isBlank(at + 1) || stops.indexOf(chars[at + 1]) >= 0)) {
      throw GiveUp.NOW;
    }
    return stops.indexOf(c) >= 0 || (c == '#' && chars[at - 1] == ' ');
  }
}
