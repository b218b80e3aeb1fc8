package digest.convert.draft;

import digest.convert.page.PrintLine;
import digest.model.DateOf;
import digest.model.Kind;
import digest.model.PartialDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When it was. The day of the event, if the first paragraph of a report tells one; else that of the
 * print, if the page or the editor tells it. The year is printed where the name of the meeting
 * begins with it, or the title of the page holds it; else year or month are taken from the date of
 * the print: what was reported lies before it, by less than a year.
 */
final class Dates {
  /** A date and what it is of. */
  record Dated(PartialDate date, DateOf of) {}

  private static final Set<Kind> OF_EVENTS =
      EnumSet.of(Kind.REPORT, Kind.BRIEF, Kind.PHOTO, Kind.PROPOSAL);

  /** How far into a paragraph the day of an event stands. */
  private static final int LEAD = 160;

  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<year>(?:19|20)\\d\\d)年|(?<said>今年|本年|去年|同年))?"
              + "(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日");
  private static final Pattern NOT_BEFORE = Pattern.compile(".*(?:截至|截止|自|从|至|到|—|-|～)\\s*$");
  private static final Pattern NOT_AFTER = Pattern.compile("^(?:起|以来|前|之前|至|到|—|-|～|报道|电)?");

  /** A proposal is made on a day if it is made at a meeting: 1月11日，在省政协全会期间. */
  private static final Pattern AT_MEETING =
      Pattern.compile("^[^。]{0,30}?(?:会|论坛)(?:上|期间|召开|开幕|举行)");

  private final Optional<PrintDate> print;

  /**
   * @param asked what the editor says
   * @param lines of the page, among which its date may stand
   * @param title of the page, which may tell the year
   */
  Dates(Optional<PartialDate> asked, List<PrintLine> lines, List<PrintLine> title) {
    this.print = PrintDate.of(asked, lines, title);
  }

  Proposal<Dated> of(Printed printed) {
    Optional<Matcher> day = eventDay(printed.article().kind(), printed.lead());
    if (day.isPresent()) {
      return event(day.get(), PrintDate.meetingYear(printed.lead()));
    }
    return print
        .map(date -> printed(date, "", ""))
        .orElseGet(
            () ->
                Proposal.none(
                    "版面上没有日期，知道就写，或用 --date 给出 / no date on the page: write it, or give --date"));
  }

  private static Proposal<Dated> printed(PrintDate print, String chinese, String english) {
    Dated dated = new Dated(print.date(), DateOf.PRINT);
    String reason = chinese + print.source().zh() + " / " + english + print.source().en();
    return print.source().isPrinted()
        ? Proposal.printed(dated, reason)
        : Proposal.inferred(dated, reason);
  }

  /**
   * @param named the year in the name of the meeting that the same paragraph tells of
   */
  private Proposal<Dated> event(Matcher day, OptionalInt named) {
    String said = "“" + day.group() + "”";
    String chinese = "首段" + said;
    String english = said + " in the first paragraph";
    if (day.group("year") != null || isOfMeeting(day, named)) {
      int year = day.group("year") != null ? number(day, "year") : named.getAsInt();
      Optional<PartialDate> full = whole(day, year);
      if (full.isPresent()) {
        String meeting = day.group("year") == null ? "，年份见同段会名 / " : " / ";
        String englishMeeting =
            day.group("year") == null ? ", the year in the name of the meeting there" : "";
        return Proposal.printed(
            new Dated(full.get(), DateOf.EVENT), chinese + meeting + english + englishMeeting);
      }
    }
    return print
        .map(date -> completed(day, date, chinese, english))
        .orElseGet(
            () ->
                Proposal.none(
                    chinese + "，年份不详，可用 --date 给出 / " + english + ", year unknown: give --date"));
  }

  /** A year long before the print is that of some other meeting. */
  private boolean isOfMeeting(Matcher day, OptionalInt named) {
    return named.isPresent()
        && day.group("said") == null
        && day.group("month") != null
        && print.stream().allMatch(date -> date.date().year() == named.getAsInt());
  }

  private static Proposal<Dated> completed(
      Matcher day, PrintDate print, String chinese, String english) {
    Optional<PartialDate> full = complete(day, print.date());
    if (full.isEmpty()) {
      return printed(print, chinese + "，年份不详；", english + ", year unknown; ");
    }
    Dated dated = new Dated(full.get(), DateOf.EVENT);
    boolean titled =
        day.group("month") != null
            && print.year().isPresent()
            && print.year().getAsInt() == full.get().year();
    if (titled) {
      return Proposal.printed(
          dated, chinese + "，年份见版面题名 / " + english + ", the year in the title of the page");
    }
    return Proposal.inferred(
        dated,
        chinese
            + "，其余"
            + print.source().zh()
            + " / "
            + english
            + ", the rest "
            + print.source().en());
  }

  private static Optional<PartialDate> whole(Matcher day, int year) {
    return day.group("month") == null
        ? Optional.empty()
        : PrintDate.day(year, number(day, "month"), number(day, "day"));
  }

  private static Optional<PartialDate> complete(Matcher day, PartialDate print) {
    if ("同年".equals(day.group("said"))) {
      return Optional.empty();
    }
    return day.group("month") == null
        ? inMonthOf(print, number(day, "day"))
        : inYearOf(print, day, number(day, "day"));
  }

  private static Optional<PartialDate> inYearOf(PartialDate print, Matcher day, int dayOfMonth) {
    int month = number(day, "month");
    boolean later =
        print.month() > 0
            && (month > print.month()
                || month == print.month() && print.day() > 0 && dayOfMonth > print.day());
    boolean before = "去年".equals(day.group("said")) || later && day.group("said") == null;
    return PrintDate.day(print.year() - (before ? 1 : 0), month, dayOfMonth);
  }

  private static Optional<PartialDate> inMonthOf(PartialDate print, int dayOfMonth) {
    if (print.month() == 0) {
      return Optional.empty();
    }
    boolean before = print.day() > 0 && dayOfMonth > print.day();
    LocalDate month = LocalDate.of(print.year(), print.month(), 1).minusMonths(before ? 1 : 0);
    return PrintDate.day(month.getYear(), month.getMonthValue(), dayOfMonth);
  }

  private static Optional<Matcher> eventDay(Kind kind, String lead) {
    if (!OF_EVENTS.contains(kind)) {
      return Optional.empty();
    }
    Matcher found = DAY.matcher(halfWidth(lead));
    while (found.find() && found.start() < LEAD) {
      String before = lead.substring(0, found.start());
      String after = lead.substring(found.end());
      Matcher next = NOT_AFTER.matcher(after);
      if (!NOT_BEFORE.matcher(before).matches()
          && (!next.find() || next.group().isEmpty())
          && (kind != Kind.PROPOSAL || AT_MEETING.matcher(after).find())) {
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
}
