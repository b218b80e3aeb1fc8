package digest.convert.draft;

import digest.convert.page.PrintLine;
import digest.model.DateOf;
import digest.model.Kind;
import digest.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When it was. The day of the event, if the first paragraph of a report tells one; else that of the
 * print, if the page or the editor tells it. A year or month that is not printed is taken from the
 * date of the print: what was reported lies before it, by less than a year.
 */
final class Dates {
  /** A date and what it is of. */
  record Dated(PartialDate date, DateOf of) {}

  private static final Set<Kind> OF_EVENTS = EnumSet.of(Kind.REPORT, Kind.BRIEF, Kind.PHOTO);

  /** How far into a paragraph the day of an event stands. */
  private static final int LEAD = 160;

  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<year>(?:19|20)\\d\\d)年|(?<said>今年|本年|去年|同年))?"
              + "(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日");
  private static final Pattern NOT_BEFORE = Pattern.compile(".*(?:截至|截止|自|从|至|到|—|-|～)\\s*$");
  private static final Pattern NOT_AFTER = Pattern.compile("^(?:起|以来|前|之前|至|到|—|-|～|报道|电)?");

  private static final Pattern SHEET =
      Pattern.compile(
          "((?:19|20)\\d\\d)年(\\d{1,2})月(\\d{1,2})日\\s*(?=$|.{0,8}星期|.{0,12}第?\\S{1,4}版)");

  private final Optional<PartialDate> asked;
  private final Optional<PartialDate> sheet;

  /**
   * @param asked what the editor says
   * @param lines of the page, among which its date may stand
   */
  Dates(Optional<PartialDate> asked, List<PrintLine> lines) {
    this.asked = asked;
    this.sheet =
        lines.stream().map(PrintLine::text).flatMap(text -> onSheet(text).stream()).findFirst();
  }

  private static Optional<PartialDate> onSheet(String line) {
    Matcher found = SHEET.matcher(line);
    return line.length() <= 40 && found.find()
        ? date(number(found, 1), number(found, 2), number(found, 3))
        : Optional.empty();
  }

  Proposal<Dated> of(Printed printed) {
    Optional<PartialDate> print = sheet.or(() -> asked);
    Optional<Matcher> day =
        OF_EVENTS.contains(printed.article().kind()) ? eventDay(printed.lead()) : Optional.empty();
    if (day.isPresent()) {
      return event(day.get(), print);
    }
    return print
        .map(date -> print(date, "", ""))
        .orElseGet(
            () ->
                Proposal.none(
                    "版面上没有日期，知道就写，或用 --date 给出 / no date on the page: write it, or give --date"));
  }

  private Proposal<Dated> print(PartialDate date, String chinese, String english) {
    Dated dated = new Dated(date, DateOf.PRINT);
    return sheet.isPresent()
        ? Proposal.printed(dated, chinese + "版头所印日期 / " + english + "the date on the page")
        : Proposal.inferred(dated, chinese + "来自 --date / " + english + "from --date");
  }

  private Proposal<Dated> event(Matcher day, Optional<PartialDate> print) {
    String said = "“" + day.group() + "”";
    String chinese = "首段" + said;
    String english = said + " in the first paragraph";
    Optional<PartialDate> full = complete(day, print);
    if (full.isEmpty()) {
      return print
          .map(date -> print(date, chinese + "，年份不详；", english + ", year unknown; "))
          .orElseGet(
              () ->
                  Proposal.none(
                      chinese + "，年份不详，可用 --date 给出 / " + english + ", year unknown: give --date"));
    }
    Dated dated = new Dated(full.get(), DateOf.EVENT);
    if (day.group("year") != null) {
      return Proposal.printed(dated, chinese + " / " + english);
    }
    String chineseRest = sheet.isPresent() ? "，其余据版头日期 / " : "，其余来自 --date / ";
    String englishRest = sheet.isPresent() ? ", the rest from the page" : ", the rest from --date";
    return Proposal.inferred(dated, chinese + chineseRest + english + englishRest);
  }

  private static Optional<PartialDate> complete(Matcher day, Optional<PartialDate> print) {
    int dayOfMonth = Integer.parseInt(day.group("day"));
    if (day.group("year") != null) {
      return day.group("month") == null
          ? Optional.empty()
          : date(number(day, "year"), number(day, "month"), dayOfMonth);
    }
    if (print.isEmpty() || "同年".equals(day.group("said"))) {
      return Optional.empty();
    }
    return day.group("month") == null
        ? inMonthOf(print.get(), dayOfMonth)
        : inYearOf(print.get(), day, dayOfMonth);
  }

  private static Optional<PartialDate> inYearOf(PartialDate print, Matcher day, int dayOfMonth) {
    int month = number(day, "month");
    boolean later =
        print.month() > 0
            && (month > print.month()
                || month == print.month() && print.day() > 0 && dayOfMonth > print.day());
    boolean before = "去年".equals(day.group("said")) || later && day.group("said") == null;
    return date(print.year() - (before ? 1 : 0), month, dayOfMonth);
  }

  private static Optional<PartialDate> inMonthOf(PartialDate print, int dayOfMonth) {
    if (print.month() == 0) {
      return Optional.empty();
    }
    boolean before = print.day() > 0 && dayOfMonth > print.day();
    LocalDate month = LocalDate.of(print.year(), print.month(), 1).minusMonths(before ? 1 : 0);
    return date(month.getYear(), month.getMonthValue(), dayOfMonth);
  }

  private static Optional<Matcher> eventDay(String lead) {
    Matcher found = DAY.matcher(halfWidth(lead));
    while (found.find() && found.start() < LEAD) {
      String before = lead.substring(0, found.start());
      String after = lead.substring(found.end());
      Matcher next = NOT_AFTER.matcher(after);
      if (!NOT_BEFORE.matcher(before).matches() && (!next.find() || next.group().isEmpty())) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static String halfWidth(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '０' && c <= '９') {
        out.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return out.toString();
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Nothing for a day that no calendar has. */
  private static Optional<PartialDate> date(int year, int month, int day) {
    try {
      return month == 0 || day == 0
          ? Optional.empty()
          : Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
