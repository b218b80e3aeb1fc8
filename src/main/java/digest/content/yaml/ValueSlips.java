package digest.content.yaml;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import java.util.regex.Pattern;

/** Slips in the value behind a key or a list's dash: quotes left open or left out. */
final class ValueSlips {
  static final Rule QUOTE_NEEDED =
      Rule.error("quote-needed", "A value holds a mark with a special meaning, and needs quotes.");
  static final Rule QUOTE_OPEN = Rule.error("quote-open", "A quote is opened and never closed.");
  static final Rule TEXT_AFTER_QUOTE =
      Rule.error("text-after-quote", "More text stands behind a value in quotes.");

  private static final Pattern BLOCK_TEXT = Pattern.compile("[|>][+\\-1-9]{0,2} *(#.*)?");
  private static final int LONGEST_QUOTED = 80;

  private final SourceText source;
  private final String text;
  private final int to;
  private final Diagnostics problems;
  private final FlowSlips flows;

  ValueSlips(SourceText source, int to, Diagnostics problems) {
    this.source = source;
    this.text = source.text();
    this.to = to;
    this.problems = problems;
    this.flows = new FlowSlips(source, to, problems);
  }

  /**
   * Checks the value that begins here.
   *
   * @param key empty in a list
   * @param column of the key: lines further right belong to the value
   * @return the end of the last line of the value
   */
  int check(String key, int from, int lineEnd, int column) {
    return switch (text.charAt(from)) {
      case '"', '\'' -> quoted(from, lineEnd, column);
      case '[', '{' -> flows.check(from, lineEnd, column);
      case '|', '>' ->
          BLOCK_TEXT.matcher(text.substring(from, lineEnd)).matches()
              ? valueEnd(lineEnd, column)
              : special(key, from, lineEnd);
      case '@', '`', '%', ',', ']', '}' -> special(key, from, lineEnd);
      case '&' -> refused(FullYaml.ANCHOR, key, from, lineEnd);
      case '*' -> refused(FullYaml.ALIAS, key, from, lineEnd);
      case '!' -> refused(FullYaml.TAG, key, from, lineEnd);
      case '-', '?', ':' ->
          Blanks.isSpaceOrEnd(text, from + 1, lineEnd)
              ? special(key, from, lineEnd)
              : plain(key, from, lineEnd);
      default -> plain(key, from, lineEnd);
    };
  }

  /** The end of the last line that is blank or stands further right than the key. */
  private int valueEnd(int lineEnd, int column) {
    int end = lineEnd;
    while (end < to) {
      int next = nextLineEnd(end);
      int content = Blanks.skipAll(text, end + 1, next);
      if (content < next && content - end - 1 <= column) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private int nextLineEnd(int lineEnd) {
    int next = text.indexOf('\n', Math.min(lineEnd + 1, to));
    return next < 0 || next > to ? to : next;
  }

  private int quoted(int from, int lineEnd, int column) {
    int valueEnd = valueEnd(lineEnd, column);
    int close = closing(from, valueEnd);
    if (close < 0) {
      problems.add(
          QUOTE_OPEN.at(
              source.span(from, from + 1),
              "the quote `" + text.charAt(from) + "` is opened here and never closed",
              openHint(from, lineEnd)));
      return lineEnd;
    }
    int end = nextLineEnd(close);
    int rest = Blanks.skipAll(text, close + 1, end);
    if (rest < end && text.charAt(rest) != '#') {
      problems.add(
          TEXT_AFTER_QUOTE.at(
              source.span(rest, trimmedEnd(rest, end)),
              "the value ends with the quote before this, but more text follows",
              "put the whole value in quotes: " + inQuotes(from, end)));
    }
    return end;
  }

  private String openHint(int from, int lineEnd) {
    char quote = text.charAt(from);
    char last = text.charAt(trimmedEnd(from, lineEnd) - 1);
    return last == '”' || last == '’' || last == '＂'
        ? "the value ends with the Chinese quote `" + last + "`: write `" + quote + "` there"
        : "write `" + quote + "` at the end of the value as well";
  }

  /** Where the quote at this place is closed, or -1. */
  private int closing(int from, int valueEnd) {
    char quote = text.charAt(from);
    for (int i = from + 1; i < valueEnd; i++) {
      char c = text.charAt(i);
      boolean doubled = quote == '\'' && i + 1 < valueEnd && text.charAt(i + 1) == quote;
      if (c == quote && !doubled) {
        return i;
      }
      if ((c == quote) || (c == '\\' && quote == '"')) {
        i++;
      }
    }
    return -1;
  }

  private int special(String key, int from, int lineEnd) {
    return refused(QUOTE_NEEDED, key, from, lineEnd);
  }

  private int refused(Rule rule, String key, int from, int lineEnd) {
    problems.add(
        rule.at(
            source.span(from, from + 1),
            named(key)
                + " begins with `"
                + text.charAt(from)
                + "`, which has a special meaning there",
            "put the value in quotes: " + inQuotes(from, lineEnd)));
    return lineEnd;
  }

  /** A text without quotes may not hold a colon before a space. */
  private int plain(String key, int from, int lineEnd) {
    for (int i = from; i < lineEnd; i++) {
      char c = text.charAt(i);
      if (c == '#' && text.charAt(i - 1) == ' ') {
        return lineEnd;
      }
      if (c == ':' && Blanks.isSpaceOrEnd(text, i + 1, lineEnd)) {
        problems.add(
            QUOTE_NEEDED.at(
                source.span(i, i + 1),
                named(key) + " holds a colon before a space, which looks like a new key",
                "put the value in quotes: " + inQuotes(from, lineEnd)));
        return lineEnd;
      }
    }
    return lineEnd;
  }

  private static String named(String key) {
    return key.isEmpty() ? "this value" : "`" + key + "`";
  }

  private int trimmedEnd(int from, int end) {
    int trimmed = end;
    while (trimmed > from + 1 && Blanks.isBlank(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  /** The value as it may be written, for the hint. */
  private String inQuotes(int from, int lineEnd) {
    String value = text.substring(from, trimmedEnd(from, lineEnd));
    if (value.length() > LONGEST_QUOTED) {
      return "`'…'`";
    }
    boolean simple = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    return simple ? "`\"" + value + "\"`" : "`'" + value.replace("'", "''") + "'`";
  }
}
