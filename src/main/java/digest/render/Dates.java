package digest.render;

import digest.model.Language;
import digest.model.PartialDate;
import digest.render.page.DateText;
import java.time.LocalDate;
import java.util.List;

/** Dates as each language writes them, to the precision that is known. */
final class Dates {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Dates() {}

  static DateText of(LocalDate date, Language language) {
    return of(
        new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), language);
  }

  /** Of an unknown date both parts are empty. */
  static DateText of(PartialDate date, Language language) {
    if (!date.isKnown()) {
      return new DateText("", "");
    }
    return new DateText(date.toString(), language == Language.ZH ? chinese(date) : english(date));
  }

  private static String chinese(PartialDate date) {
    String month = date.month() == 0 ? "" : date.month() + "月";
    return date.year() + "年" + month + (date.day() == 0 ? "" : date.day() + "日");
  }

  private static String english(PartialDate date) {
    String month = date.month() == 0 ? "" : MONTHS.get(date.month() - 1) + " ";
    return (date.day() == 0 ? "" : date.day() + " ") + month + date.year();
  }
}
