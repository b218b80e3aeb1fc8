package digest.quantity.chinese;

import digest.quantity.Meaning;
import digest.quantity.When;
import digest.quantity.When.Part;
import digest.quantity.chinese.Words.Word;
import java.util.List;
import java.util.Map;

/** Reads dates told from another: 今年7月, 去年, 同年, 上半年, 年底, 上世纪90年代. */
final class RelativeDates {
  /** How far from the year of the text; {@link #SAME} and beyond count from the year before. */
  private static final Words<Integer> YEARS =
      Words.of(
          Map.ofEntries(
              Map.entry("今年", 0),
              Map.entry("本年", 0),
              Map.entry("本年度", 0),
              Map.entry("去年", -1),
              Map.entry("上年", -1),
              Map.entry("上年度", -1),
              Map.entry("上一年", -1),
              Map.entry("上一年度", -1),
              Map.entry("前年", -2),
              Map.entry("明年", 1),
              Map.entry("后年", 2),
              Map.entry("当年", Constants.SAME),
              Map.entry("同年", Constants.SAME),
              Map.entry("次年", Constants.SAME + 1),
              Map.entry("翌年", Constants.SAME + 1),
              Map.entry("转年", Constants.SAME + 1)),
          0);

  private static final class Constants {
    static final int SAME = 100;
  }

  /** What pieces of a year that is not told begin with, and centuries. */
  private static final String PARTS = "上下年首本";

  private final Text text;
  private final DateParts parts;
  private final Dates dates;

  RelativeDates(Text text) {
    this.text = text;
    this.parts = new DateParts(text);
    this.dates = new Dates(text);
  }

  static char[] firsts() {
    return (String.valueOf(YEARS.firsts()) + PARTS).toCharArray();
  }

  /**
   * @param lastYear the last that the text has told as in the calendar; 0 if none
   */
  Reading at(int at, int lastYear) {
    Word<Integer> word = YEARS.at(text, at);
    if (word.found()) {
      return isWord(at, word.length()) ? year(at, word, lastYear) : Reading.NONE;
    }
    return text.isOneOf(at, PARTS) ? part(at) : Reading.NONE;
  }

  /** 达产后年产值 tells of no 后年, and 不同年龄 of no 同年. */
  private boolean isWord(int at, int length) {
    if (text.isOneOf(at + length, "龄级纪均") || text.isOneOf(at - 1, "过失以往提空")) {
      return false;
    }
    return !text.isOneOf(at, "前后次本上")
        || text.at(at - 1) < '\u4e00'
        || text.at(at - 1) > '\u9fff'
        || text.isOneOf(at - 1, "从在到自较比于与和是由及对将即至按的占超为");
  }

  private Reading year(int at, Word<Integer> word, int lastYear) {
    boolean counted = word.meaning() >= Constants.SAME;
    int distance = counted ? word.meaning() - Constants.SAME : word.meaning();
    boolean relative = !counted || lastYear == 0;
    When year = new When(relative ? distance : lastYear + distance, relative, 0, 0, Part.WHOLE);
    Reading reading = parts.afterYear(at, at + word.length(), year);
    return reading.asIncidental(reading.meanings().get(0).equals(year));
  }

  /** Pieces of a year that is not told, and centuries. */
  private Reading part(int at) {
    Part half = parts.half(at);
    if (half != Part.WHOLE) {
      return Reading.of(at, at + 3, new When(0, false, 0, 0, half));
    }
    if (text.has(at, "首季")) {
      return parts.afterYear(at, at, new When(0, false, 0, 0, Part.WHOLE));
    }
    if (text.has(at, "上世纪") || text.has(at, "本世纪")) {
      return century(at, text.at(at) == '上' ? 20 : 21);
    }
    return yearsEnd(at);
  }

  private Reading century(int at, int century) {
    Reading decade = dates.decadeIn(century, at, at + 3);
    return decade.found()
        ? decade
        : Reading.of(at, at + 3, new When(century, false, 0, 0, Part.CENTURY)).asIncidental(true);
  }

  /** 年底: of which year is not said, most likely this. */
  private Reading yearsEnd(int at) {
    Part part =
        switch (text.at(at) == '年' ? text.at(at + 1) : '\0') {
          case '初' -> Part.BEGINNING;
          case '底', '末' -> Part.END;
          default -> Part.WHOLE;
        };
    if (part == Part.WHOLE || text.isOneOf(at - 1, "每历往")) {
      return Reading.NONE;
    }
    List<Meaning> meanings = List.of(new When(0, true, 0, 0, part), new When(0, false, 0, 0, part));
    return Reading.of(at, at + 2, meanings).asIncidental(true);
  }
}
