package digest.content.yaml;

import digest.content.yaml.Node.Entry;
import digest.content.yaml.Node.Mapping;
import digest.content.yaml.Node.Scalar;
import digest.content.yaml.Node.Sequence;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * Reads all of YAML 1.2 through Jackson's streaming parser, and refuses what no header needs.
 * Jackson counts places in code points, from the beginning of what it is given.
 */
final class FullYaml {
  static final Rule SYNTAX =
      Rule.error(
          "yaml-syntax", "A header or a file of settings is written so that it cannot be read.");
  static final Rule ANCHOR = Rule.error("anchor", "Anchors (&name) are not used here.");
  static final Rule ALIAS = Rule.error("alias", "Aliases (*name) are not used here.");
  static final Rule TAG = Rule.error("tag", "Tags (!name) are not used here.");
  static final Rule MERGE_KEY = Rule.error("merge-key", "The merge key << is not used here.");
  static final Rule SEVERAL_DOCUMENTS =
      Rule.error("several-documents", "A line --- cuts a file in two.");
  static final Rule TOO_DEEP =
      Rule.error("too-deep", "Something is nested deeper than any use asks.");

  private static final int DEEPEST = 12;
  private static final Pattern PLACE = Pattern.compile("line (\\d{1,7}), column (\\d{1,7})");

  /** All scalars stay text: YAML must not guess that a date is a number. Safe to share. */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().yamlSchema(YAMLSchema.FAILSAFE).build();

  private final SourceText source;
  private final int from;
  private final int to;
  private final Diagnostics problems;
  private final Diagnostics refused = new Diagnostics();
  private final boolean plane0;

  FullYaml(SourceText source, int from, int to, Diagnostics problems) {
    this.source = source;
    this.from = from;
    this.to = to;
    this.problems = problems;
    this.plane0 =
        source.text().substring(from, to).chars().noneMatch(c -> c >= 0xD800 && c < 0xE000);
  }

  Optional<Node> read() {
    String yaml = source.text().substring(from, to);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), yaml)) {
      Node node = parser.nextToken() == null ? empty() : node(parser, 0);
      if (parser.nextToken() != null) {
        refuse(
            SEVERAL_DOCUMENTS,
            token(parser),
            "a line `---` above cuts the file in two here",
            "take that line away");
      }
      problems.addAll(refused.sorted());
      return refused.hasErrors() ? Optional.empty() : Optional.of(node);
    } catch (JacksonException e) {
      problems.addAll(refused.hasErrors() ? refused.sorted() : List.of(explain(e)));
      return Optional.empty();
    }
  }

  /** A document that holds nothing is a value left out. */
  private Node empty() {
    return new Scalar(source.span(from, from), "", false);
  }

  private Node node(JsonParser parser, int depth) {
    Span start = token(parser);
    checkProperties(start);
    if (depth > DEEPEST) {
      refuse(
          TOO_DEEP, start, "this is nested too deep", "take the brackets away that are not needed");
      parser.skipChildren();
      return new Scalar(start, "", true);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, start, depth);
      case START_ARRAY -> sequence(parser, start, depth);
      case VALUE_NULL -> new Scalar(start, "", false);
      default -> new Scalar(start, parser.getString(), isQuoted(start));
    };
  }

  private Mapping mapping(JsonParser parser, Span start, int depth) {
    List<Entry> entries = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Span at = token(parser);
      checkProperties(at);
      Scalar key = new Scalar(at, parser.currentName(), isQuoted(at));
      if (key.value().equals("<<")) {
        refuse(MERGE_KEY, at, "`<<` has no meaning here", "write the keys out");
      }
      parser.nextToken();
      entries.add(new Entry(key, node(parser, depth + 1)));
    }
    return new Mapping(collection(start, parser), entries);
  }

  private Sequence sequence(JsonParser parser, Span start, int depth) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, depth + 1));
    }
    return new Sequence(collection(start, parser), items);
  }

  /** A block ends where the next begins; white space before that is not part of it. */
  private Span collection(Span start, JsonParser parser) {
    int end = Math.max(start.start(), offset(parser.currentLocation().getCharOffset()));
    while (end > start.start() && Character.isWhitespace(source.text().charAt(end - 1))) {
      end--;
    }
    return source.span(start.start(), end);
  }

  private boolean isQuoted(Span span) {
    return span.start() < span.end() && "\"'|>".indexOf(source.text().charAt(span.start())) >= 0;
  }

  /**
   * What begins with one of these marks, and is not quoted, has an anchor or a tag, or is an alias.
   */
  private void checkProperties(Span span) {
    char first = span.start() < source.text().length() ? source.text().charAt(span.start()) : ' ';
    String hint = "if it is meant as text, put the whole value in quotes";
    switch (first) {
      case '&' -> refuse(ANCHOR, word(span), "`&` would name this value for use elsewhere", hint);
      case '*' -> refuse(ALIAS, word(span), "`*` would repeat a value from elsewhere", hint);
      case '!' -> refuse(TAG, word(span), "`!` would give this value a type of its own", hint);
      default -> {}
    }
  }

  private Span word(Span span) {
    int end = span.start();
    while (end < to && !Character.isWhitespace(source.text().charAt(end))) {
      end++;
    }
    return source.span(span.start(), end);
  }

  private void refuse(Rule rule, Span span, String message, String hint) {
    refused.add(rule.at(span, message, hint));
  }

  private Span token(JsonParser parser) {
    int start = offset(parser.currentTokenLocation().getCharOffset());
    int end = Math.max(start, offset(parser.currentLocation().getCharOffset()));
    return source.span(start, end);
  }

  private int offset(long codePoints) {
    int count = (int) Math.max(0, codePoints);
    int offset = plane0 ? from + count : source.text().offsetByCodePoints(from, count);
    return Math.min(offset, to);
  }

  private Diagnostic explain(JacksonException e) {
    String message = e.getOriginalMessage();
    if (message.contains("nesting depth")) {
      return TOO_DEEP.at(source.span(from, from), "values are nested too deep to be read");
    }
    return SYNTAX.at(
        place(e),
        "this line cannot be read",
        "look at this line and the one above: every line is `key: value`, a value with special "
            + "marks stands in quotes, and lines of one group begin in the same column");
  }

  /** The last place that the message names: the others say where the enclosing value began. */
  private Span place(JacksonException e) {
    Matcher place = PLACE.matcher(e.getOriginalMessage());
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
    while (place.find()) {
      line = Integer.parseInt(place.group(1));
      column = Integer.parseInt(place.group(2));
    }
    return place(Math.max(line, 1), Math.max(column, 1));
  }

  private Span place(int line, int column) {
    int start = Math.min(source.line(from) + line - 1, source.lineCount());
    int lineStart = source.lineStart(start);
    String text = source.lineText(start);
    int at =
        lineStart
            + text.offsetByCodePoints(
                0, Math.min(column - 1, text.codePointCount(0, text.length())));
    return source.span(at, at);
  }
}
