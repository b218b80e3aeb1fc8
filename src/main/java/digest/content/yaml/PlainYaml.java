package digest.content.yaml;

import digest.content.yaml.Node.Entry;
import digest.content.yaml.Node.Mapping;
import digest.content.yaml.Node.Scalar;
import digest.content.yaml.Node.Sequence;
import digest.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the part of YAML that nearly every header keeps to: block mappings and lists, flow lists
 * and mappings on one line, plain texts on one line, quoted texts without escapes, comments. At the
 * first sign of anything else it gives up without a word. Whatever it does read, the full parser
 * reads the same; a test holds them against each other.
 */
final class PlainYaml {
  private static final int DEEPEST = 8;

  private final SourceText source;
  private final String text;
  private final int end;
  private final PlainScalars scalars;
  private int at;

  private PlainYaml(SourceText source, int from, int end) {
    this.source = source;
    this.text = source.text();
    this.at = from;
    this.end = end;
    this.scalars = new PlainScalars(source, end);
  }

  static Optional<Node> read(SourceText source, int from, int to) {
    PlainYaml reader = new PlainYaml(source, from, to);
    try {
      return Optional.of(reader.document());
    } catch (GiveUp e) {
      return Optional.empty();
    }
  }

  private Node document() {
    scalars.checkCharacters(at);
    skipToContent();
    Node node = block(indent(), 0);
    if (at < end) {
      throw GiveUp.NOW;
    }
    return node;
  }

  /** From the first character of a line's content. */
  private Node block(int indent, int depth) {
    if (at == end || depth > DEEPEST) {
      throw GiveUp.NOW;
    }
    return isDash() ? sequence(indent, depth) : mapping(indent, depth);
  }

  private Mapping mapping(int indent, int depth) {
    int start = at;
    List<Entry> entries = new ArrayList<>();
    do {
      Scalar key = scalars.key(at);
      entries.add(new Entry(key, value(key.span().end() + 1, indent, depth)));
    } while (isNext(indent));
    return new Mapping(source.span(start, lastEnd(entries)), entries);
  }

  private static int lastEnd(List<Entry> entries) {
    return entries.get(entries.size() - 1).value().span().end();
  }

  private Node value(int afterColon, int indent, int depth) {
    at = scalars.skipSpaces(afterColon);
    if (!isRestEmpty()) {
      return inline(depth);
    }
    skipToContent();
    int inner = at == end ? -1 : indent();
    if (inner > indent || (inner == indent && isDash())) {
      return block(inner, depth + 1);
    }
    return new Scalar(source.span(afterColon, afterColon), "", false);
  }

  private Sequence sequence(int indent, int depth) {
    int start = at;
    List<Node> items = new ArrayList<>();
    do {
      at = scalars.skipSpaces(at + 1);
      items.add(item(depth));
    } while (isNext(indent) && isDash());
    return new Sequence(source.span(start, items.get(items.size() - 1).span().end()), items);
  }

  private Node item(int depth) {
    if (isRestEmpty() || isDash() || depth > DEEPEST) {
      throw GiveUp.NOW;
    }
    return scalars.isKey(at) ? mapping(indent(), depth + 1) : inline(depth);
  }

  /** A value that ends on its line; goes to the next line with content. */
  private Node inline(int depth) {
    Node node = scalars.value(at, depth);
    at = scalars.skipSpaces(node.span().end());
    if (!isRestEmpty()) {
      throw GiveUp.NOW;
    }
    skipToContent();
    return node;
  }

  /**
   * Whether the group at this indentation goes on; deeper content would be a text over two lines.
   */
  private boolean isNext(int indent) {
    int next = at == end ? -1 : indent();
    if (next > indent) {
      throw GiveUp.NOW;
    }
    return next == indent;
  }

  private boolean isDash() {
    return at + 1 < end && scalars.at(at) == '-' && scalars.at(at + 1) == ' ';
  }

  private boolean isRestEmpty() {
    return at == end
        || scalars.at(at) == '\n'
        || (scalars.at(at) == '#' && scalars.at(at - 1) == ' ');
  }

  /** In characters from the beginning of the line. */
  private int indent() {
    int lineStart = at;
    while (lineStart > 0 && scalars.at(lineStart - 1) != '\n') {
      lineStart--;
    }
    return at - lineStart;
  }

  /**
   * From the end of a line's content, or the beginning of a line, over blank lines and comments.
   */
  private void skipToContent() {
    while (at < end) {
      boolean atLineStart = at == 0 || scalars.at(at - 1) == '\n';
      int content = atLineStart ? scalars.skipSpaces(at) : at;
      boolean rest = !atLineStart || content == end || scalars.at(content) == '\n';
      if (!rest && scalars.at(content) != '#') {
        at = content;
        return;
      }
      int lineEnd = text.indexOf('\n', content);
      at = lineEnd < 0 || lineEnd >= end ? end : lineEnd + 1;
    }
  }

  /** Says that the full parser must look. Without a stack trace, for it is no failure. */
  static final class GiveUp extends RuntimeException {
    static final GiveUp NOW = new GiveUp();
    private static final long serialVersionUID = 1;

    private GiveUp() {
      super("not plain", null, false, false);
    }
  }
}
