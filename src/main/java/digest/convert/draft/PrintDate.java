package digest.convert.draft;

import digest.convert.page.PrintLine;
import digest.model.PartialDate;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When a page was printed, as far as it is known, and from what.
 *
 * @param date a whole one from the head of the page; else what the editor says; else the year of
 *     the page's title; else the last year that the name of a meeting somewhere on the page tells
 * @param year that the title of the page tells; empty if it tells none, or another than the date
 */
record PrintDate(PartialDate date, Source source, OptionalInt year) {
  /** Where the date comes from. */
  enum Source {
    SHEET("版头所印日期", "the date on the page"),
    ASKED("来自 --date", "from --date"),
    TITLE("版面题名所印年份", "the year in the title of the page"),
    ELSEWHERE("年份见于本版别处会名", "the year in the name of a meeting elsewhere on the page");

    private final String zh;
    private final String en;

    Source(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    String zh() {
      return zh;
    }

    String en() {
      return en;
    }

    /** Whether the page itself says it, of itself. */
    boolean isPrinted() {
      return this == SHEET || this == TITLE;
    }
  }

  private static final Pattern SHEET =
      Pattern.compile(
          "((?:19|20)\\d\\d)年(\\d{1,2})月(\\d{1,2})日\\s*(?=$|.{0,8}星期|.{0,12}第?\\S{1,4}版)");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

  /** 2023年全国钢铁技术交流会, 2023（第十四届）论坛: the year a meeting is called by is that of the meeting. */
  private static final Pattern MEETING =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?:年(?!度|来|以|初|底|末|前|后|[0-9])|(?=[（(]第))"
              + "[^，。；：！？、]{1,30}?(?:大会|年会|论坛|峰会|交易会|博览会|[^社协委工商学员]会(?=[上期在（(“”《》，。]|$))");

  /** Nothing where nothing tells of any date. */
  static Optional<PrintDate> of(
      Optional<PartialDate> asked, List<PrintLine> lines, List<PrintLine> title) {
    OptionalInt titled =
        title.stream()
            .map(line -> YEAR.matcher(line.text()))
            .filter(Matcher::find)
            .mapToInt(found -> Integer.parseInt(found.group(1)))
            .findFirst();
    Stream<Optional<PrintDate>> known =
        Stream.of(
            lines.stream()
                .flatMap(line -> onSheet(line.text()).stream())
                .findFirst()
                .map(date -> new PrintDate(date, Source.SHEET, titled)),
            asked.map(date -> new PrintDate(date, Source.ASKED, titled)),
            year(titled).map(date -> new PrintDate(date, Source.TITLE, titled)),
            year(lines.stream().mapToInt(line -> meetingYear(line.text()).orElse(0)).max())
                .map(date -> new PrintDate(date, Source.ELSEWHERE, titled)));
    return known.flatMap(Optional::stream).findFirst();
  }

  PrintDate {
    int told = date.year();
    year = year.isPresent() && year.getAsInt() == told ? year : OptionalInt.empty();
  }

  private static Optional<PartialDate> year(OptionalInt year) {
    return year.isEmpty() || year.getAsInt() == 0
        ? Optional.empty()
        : Optional.of(new PartialDate(year.getAsInt(), 0, 0));
  }

  /** The year that the name of a meeting begins with. */
  static OptionalInt meetingYear(String text) {
    Matcher found = MEETING.matcher(text);
    return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
  }

  private static Optional<PartialDate> onSheet(String line) {
    Matcher found = SHEET.matcher(line);
    return line.length() <= 40 && found.find()
        ? day(number(found, 1), number(found, 2), number(found, 3))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Nothing for a day that no calendar has. */
  static Optional<PartialDate> day(int year, int month, int day) {
    try {
      return month == 0 || day == 0
          ? Optional.empty()
          : Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
