package digest.convert.draft;

import digest.quantity.Kind;
import digest.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures as an editor copies them from print. To compare two languages the ends of a range are two
 * quantities, and so are 十三届 and 一次; on the page each is one figure, and the word that says 连续两年 or
 * 世界第一 is a part of it.
 */
final class WholeFigures {
  private static final Pattern RANGE = Pattern.compile("[-－–—―~～至到]{1,2}");

  /** 十三届一次: which session of which committee. */
  private static final Pattern TERM = Pattern.compile(".*届");

  private static final Pattern SESSION = Pattern.compile("[0-9０-９一二三四五六七八九十]+次");

  /** 二三十年, 七八个: a guess between two numbers, not two numbers. */
  private static final Pattern LONE_DIGIT = Pattern.compile("[一二两三四五六七八九]");

  private static final Pattern BEFORE_PERIOD = Pattern.compile("(?:连续|今后|未来|过去|(?<![附最新远相将接])近)$");
  private static final Pattern BEFORE_PLACE = Pattern.compile("(?:世界|全球|亚洲|全国|全省|全市)$");
  private static final Pattern PLACE = Pattern.compile("第[一二三四五六七八九十0-9]+");
  private static final Pattern BEFORE_COUNT = Pattern.compile("每[天日周月年]$");

  /** 两年前 is a date as well as a period; 三年前后 is something else, and so is 两年前景. */
  private static final Pattern AGO = Pattern.compile("^前(?![后景提期往沿进])");

  /** 突破千亿元 says what was done, not how much. */
  private static final Pattern VERB = Pattern.compile("^突破");

  private static final int LONGEST_WORD = 4;

  private final String text;
  private final List<Quantity> read;

  private WholeFigures(String text, List<Quantity> read) {
    this.text = text;
    this.read = read;
  }

  /**
   * @param read from the text, in its order
   */
  static List<String> of(String text, List<Quantity> read) {
    return new WholeFigures(text, read).all();
  }

  private List<String> all() {
    List<String> figures = new ArrayList<>();
    for (int first = 0; first < read.size(); ) {
      int last = first;
      while (last + 1 < read.size() && areOne(read.get(last), read.get(last + 1))) {
        last++;
      }
      figures.add(first == last ? alone(read.get(first)) : between(first, last));
      first = last + 1;
    }
    return figures;
  }

  private String between(int first, int last) {
    Quantity begin = read.get(first);
    return text.substring(begin.start() - before(begin), read.get(last).end());
  }

  private boolean areOne(Quantity one, Quantity next) {
    if (next.start() < one.end()) {
      return false;
    }
    String gap = text.substring(one.end(), next.start());
    if (gap.isEmpty()) {
      boolean session =
          TERM.matcher(one.text()).matches() && SESSION.matcher(next.text()).matches();
      return session || LONE_DIGIT.matcher(one.text()).matches();
    }
    return RANGE.matcher(gap).matches();
  }

  private String alone(Quantity quantity) {
    int end = quantity.end();
    boolean ago = quantity.kind() == Kind.PERIOD && AGO.matcher(text.substring(end)).find();
    String figure = text.substring(quantity.start() - before(quantity), ago ? end + 1 : end);
    return VERB.matcher(figure).replaceFirst("");
  }

  /** How many characters before it belong to it. */
  private int before(Quantity quantity) {
    String before = text.substring(Math.max(0, quantity.start() - LONGEST_WORD), quantity.start());
    Pattern word =
        switch (quantity.kind()) {
          case PERIOD -> BEFORE_PERIOD;
          case ORDINAL -> PLACE.matcher(quantity.text()).matches() ? BEFORE_PLACE : BEFORE_COUNT;
          default -> BEFORE_COUNT;
        };
    Matcher found = word.matcher(before);
    return found.find() ? found.end() - found.start() : 0;
  }
}
