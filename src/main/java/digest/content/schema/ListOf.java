package digest.content.schema;

import digest.content.yaml.Node;
import digest.content.yaml.Node.Scalar;
import digest.content.yaml.Node.Sequence;
import digest.content.yaml.Yaml;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of values of one shape.
 *
 * @param repeats whether one value may stand in it twice
 */
public record ListOf<T>(Shape<T> item, Repeats repeats) implements Shape<List<T>> {
  static final Rule DUPLICATE_ITEM =
      Rule.error("duplicate-item", "A value stands twice in a list.");
  static final Rule FULL_WIDTH_BRACKET =
      Rule.error("full-width-bracket", "Chinese brackets stand around a list.");

  private static final String WIDE_BRACKETS = "［【〔「『（";
  private static final Pattern MARKS = Pattern.compile("[，、,;；]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]［］【】〔〕「」『』（）]");

  /** Whether one value may stand twice. */
  public enum Repeats {
    ALLOWED,
    REFUSED
  }

  public ListOf {
    Objects.requireNonNull(item, "item");
    Objects.requireNonNull(repeats, "repeats");
  }

  /** A list in which no value stands twice. */
  public static <T> ListOf<T> distinct(Shape<T> item) {
    return new ListOf<>(item, Repeats.REFUSED);
  }

  public static <T> ListOf<T> any(Shape<T> item) {
    return new ListOf<>(item, Repeats.ALLOWED);
  }

  @Override
  public Optional<List<T>> read(String key, Node node, Reading reading) {
    if (!(node instanceof Sequence sequence)) {
      reportNoList(key, node, reading);
      return Optional.empty();
    }
    int before = reading.errors();
    List<T> read = new ArrayList<>(sequence.items().size());
    for (Node one : sequence.items()) {
      if (reading.isEnoughSince(before)) {
        return Optional.empty();
      }
      if (!holdsWideComma(sequence, one, reading)) {
        item.read(key, one, reading).ifPresent(read::add);
      }
    }
    if (repeats == Repeats.REFUSED && sequence.items().size() > 1) {
      checkRepeats(sequence.items(), reading);
    }
    return reading.errors() == before ? Optional.of(read) : Optional.empty();
  }

  private static void reportNoList(String key, Node node, Reading reading) {
    boolean wide =
        node instanceof Scalar scalar
            && !scalar.value().isBlank()
            && WIDE_BRACKETS.indexOf(scalar.value().charAt(0)) >= 0;
    String hint =
        node instanceof Scalar
            ? "write it in English brackets: " + asList(key, node)
            : "begin each entry of the list with a dash and a space: `- …`";
    Span span = SchemaRules.head(node.span());
    reading.report(
        wide
            ? FULL_WIDTH_BRACKET.at(
                span, "`" + key + "` takes a list, but stands in Chinese brackets", hint)
            : SchemaRules.WRONG_TYPE.at(
                span, "`" + key + "` takes a list, but this is " + node.word(), hint));
  }

  /** What was typed, as the list that was probably meant. */
  private static String asList(String key, Node node) {
    String typed = node instanceof Scalar scalar ? scalar.value() : "…";
    String bare = BRACKETS.matcher(typed).replaceAll(" ").strip();
    String spaced = MARKS.matcher(bare).replaceAll(" ");
    boolean ids = SPACES.splitAsStream(spaced).allMatch(Form.ID::matches);
    String items =
        (ids ? SPACES.splitAsStream(spaced) : MARKS.splitAsStream(bare))
            .map(String::strip)
            .collect(Collectors.joining(", "));
    return "`" + key + ": [" + (items.length() > 80 ? "…, …" : items) + "]`";
  }

  /** In brackets, a Chinese comma makes one value out of two. Quotes say that it is meant. */
  private static boolean holdsWideComma(Sequence list, Node item, Reading reading) {
    if (!(item instanceof Scalar scalar) || scalar.quoted() || !isInBrackets(list)) {
      return false;
    }
    int comma = wideComma(scalar.value());
    if (comma < 0 || scalar.span().text().length() != scalar.value().length()) {
      return false;
    }
    int at = scalar.span().start() + comma;
    reading.report(
        Yaml.FULL_WIDTH_COMMA.at(
            scalar.span().source().span(at, at + 1),
            "the Chinese comma in `" + scalar.value() + "` does not separate the values of a list",
            "write an English comma and a space; if it belongs to the value, put the value in"
                + " quotes"));
    return true;
  }

  private static boolean isInBrackets(Sequence list) {
    return list.span().source().text().startsWith("[", list.span().start());
  }

  private static int wideComma(String text) {
    int comma = text.indexOf('，');
    int stop = text.indexOf('、');
    return comma < 0 || (stop >= 0 && stop < comma) ? stop : comma;
  }

  private static void checkRepeats(List<Node> items, Reading reading) {
    Map<String, Node> seen = new HashMap<>();
    for (Node item : items) {
      Node first = seen.putIfAbsent(item.meaning(), item);
      if (first != null) {
        reading.report(
            DUPLICATE_ITEM.at(
                SchemaRules.head(item.span()),
                "`" + item.meaning() + "` stands twice in this list",
                "take one of them away"));
      }
    }
  }

  @Override
  public String example() {
    return "[" + item.example() + "]";
  }
}
