package digest.content.yaml;

import digest.diagnostic.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** A value of a YAML document, and where it stands. */
public sealed interface Node {
  Span span();

  /** What it says, however it is laid out: two nodes that mean the same give the same text. */
  String meaning();

  /** Whether nothing was written: a key without a value, a file without content. */
  default boolean isLeftOut() {
    return this instanceof Scalar scalar && !scalar.quoted() && scalar.value().isBlank();
  }

  /** What it is, in a word for messages. */
  String word();

  /**
   * A text.
   *
   * @param span quotes included
   * @param quoted whether it stands in quotes or in a block of its own
   */
  record Scalar(Span span, String value, boolean quoted) implements Node {
    @Override
    public String meaning() {
      String text = value.strip();
      return isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether it is made of what nearly all text is made of: normalising would change nothing. */
    private static boolean isComposed(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= 0x300 && (c < 0x4E00 || c > 0x9FFF)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String word() {
      return "a text";
    }
  }

  /** A list. */
  record Sequence(Span span, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String meaning() {
      return items.stream().map(Node::meaning).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String word() {
      return "a list";
    }
  }

  /** Keys with values, in the order written; keys may repeat. */
  record Mapping(Span span, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** In the order of the keys: that in which they are written means nothing. */
    @Override
    public String meaning() {
      return entries.stream()
          .map(entry -> entry.key().meaning() + ": " + entry.value().meaning())
          .sorted()
          .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public String word() {
      return "keys with values";
    }
  }

  /** A key and its value. A value left out is an empty text behind the colon. */
  record Entry(Scalar key, Node value) {}
}
