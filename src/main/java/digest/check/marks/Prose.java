package digest.check.marks;

import digest.diagnostic.Span;
import digest.han.Script;
import digest.markdown.Verbatim;
import digest.model.Language;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage as the rules see it. Offsets are UTF-16 units from 0. Parts that do not read on from
 * one to the next, such as the cells of a table, are separated by {@code \n}.
 *
 * @param isRunning whether it is made of sentences, rather than of cells or a figure
 * @param isContinued whether the next passage opens with the quotation mark that this one opens
 *     with, and so goes on with its quotation
 * @param verbatim what is code or an address
 * @param titles what stands between 《 and 》, and so is written as it was printed
 */
record Prose(
    Language language,
    String text,
    Places places,
    boolean isRunning,
    boolean isContinued,
    BitSet verbatim,
    BitSet titles) {
  /** Where characters of a passage stand in its file. */
  @FunctionalInterface
  interface Places {
    Span span(int from, int to);
  }

  private static final char END = '\n';

  /** Among them the target of what was meant to be a link: another rule tells of it. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[!-~]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|[\\]］]\\s*[(（][a-z]+[:：][^)）\\s]+[)）]");

  Prose {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(places, "places");
  }

  static Prose of(
      Language language,
      String text,
      Places places,
      boolean isRunning,
      boolean isContinued,
      List<Verbatim> code) {
    BitSet verbatim = new BitSet();
    for (Verbatim part : code) {
      verbatim.set(part.from(), part.to());
    }
    if (mayHaveAddress(text)) {
      for (Matcher address = ADDRESS.matcher(text); address.find(); ) {
        verbatim.set(address.start(), address.end());
      }
    }
    return new Prose(
        language, text, places, isRunning, isContinued, verbatim, titles(language, text));
  }

  private static boolean mayHaveAddress(String text) {
    return text.indexOf(']') >= 0
        || text.indexOf('］') >= 0
        || text.indexOf('@') >= 0
        || text.contains("://")
        || text.contains("www.");
  }

  private static BitSet titles(Language language, String text) {
    BitSet titles = new BitSet();
    if (language == Language.ZH) {
      for (int open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
        int close = text.indexOf('》', open);
        if (close > 0 && text.substring(open, close).indexOf(END) < 0) {
          String title = text.substring(open + 1, close);
          int blank = title.length() - title.stripLeading().length();
          titles.set(
              open + 1 + blank,
              Math.max(open + 1 + blank, open + 1 + title.stripTrailing().length()));
        }
      }
    }
    return titles;
  }

  boolean isChinese() {
    return language == Language.ZH;
  }

  /** A line end beyond either end. */
  char at(int index) {
    return index < 0 || index >= text.length() ? END : text.charAt(index);
  }

  /** Whether it is words of the digest itself. */
  boolean isOurs(int index) {
    return !verbatim.get(index) && !titles.get(index);
  }

  boolean isHan(int index) {
    char c = at(index);
    return Script.isHan(c) || Character.isSurrogate(c);
  }

  /** Han, or a mark that only Chinese has. */
  boolean isChinese(int index) {
    return at(index) >= 0x2E80 && isHan(index)
        || Script.isFullWidthPunctuation(at(index)) && at(index) != '\u3000';
  }

  boolean isDigit(int index) {
    char c = at(index);
    return c >= '0' && c <= '9';
  }

  /** A letter of the Latin script without accents. */
  boolean isLetter(int index) {
    char c = at(index);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  boolean isSpace(int index) {
    char c = at(index);
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u3000' || c == '\u2003';
  }

  boolean isEnd(int index) {
    return at(index) == END;
  }

  /** Whether these characters stand in the file just so, in one piece. */
  boolean isPlain(int from, int to) {
    return places.span(from, to).text().equals(text.substring(from, to));
  }

  /** Where a run of this character ends that begins here. */
  int runEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == text.charAt(from)) {
      end++;
    }
    return end;
  }

  String quoted(int from, int to) {
    return "`" + text.substring(from, to) + "`";
  }

  /** A mark with what stands around it, so that it can be found. */
  String around(int from, int to) {
    int start = Math.max(0, from - 2);
    int end = Math.min(text.length(), to + 2);
    return "`" + text.substring(start, end).replace('\n', ' ').strip() + "`";
  }
}
