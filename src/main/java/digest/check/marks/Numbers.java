package digest.check.marks;

import digest.diagnostic.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How English writes numbers here: 10–15 with an en dash, and per cent in two words. */
final class Numbers implements ProseRule {
  static final Rule HYPHEN_IN_RANGE =
      Rule.warning("hyphen-in-range", "A range of numbers is not written with an en dash.");

  static final Rule PER_CENT_STYLE =
      Rule.warning("per-cent-style", "Per cent is not written as the digest writes it.");

  static final List<Rule> RULES = List.of(HYPHEN_IN_RANGE, PER_CENT_STYLE);

  /** Numbers with nothing before and behind them that would make them a date, score or code. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\w.,/–—-])(\\d[\\d,]*(?:\\.\\d+)?)([-—~])(\\d[\\d,]*(?:\\.\\d+)?)(?![\\w.]?[\\w/–—~-])");

  private static final Pattern CODE =
      Pattern.compile("(?i)(\\bno|\\bt|\\biso|\\bgb|\\bgb/t|\\biec)\\.? ?$");
  private static final Pattern PER_CENT = Pattern.compile("(?i)\\bpercent\\b|(?<=\\d) ?%");
  private static final int YEAR_DIGITS = 4;
  private static final int LAST_MONTH = 12;

  @Override
  public void find(Prose prose, Consumer<Finding> found) {
    if (!prose.isChinese()) {
      findRanges(prose, found);
      if (prose.isRunning()) {
        findPerCent(prose, found);
      }
    }
  }

  private static void findRanges(Prose prose, Consumer<Finding> found) {
    if (!mayHaveRange(prose)) {
      return;
    }
    for (Matcher range = RANGE.matcher(prose.text()); range.find(); ) {
      int at = range.start(2);
      if (isRising(range.group(1), range.group(3))
          && prose.isOurs(at)
          && !CODE.matcher(prose.text().substring(0, range.start())).find()) {
        String message =
            prose.quoted(range.start(), range.end()) + " is a range, written with a hyphen";
        found.accept(
            range.group(2).equals("~")
                ? Finding.of(HYPHEN_IN_RANGE, at, at + 1, message, "write an en dash `–`")
                : Finding.mended(HYPHEN_IN_RANGE, at, at + 1, message, "–"));
      }
    }
  }

  private static boolean mayHaveRange(Prose prose) {
    for (int i = 0; i < prose.text().length(); i++) {
      char c = prose.text().charAt(i);
      if ((c == '-' || c == '—' || c == '~') && prose.isDigit(i - 1) && prose.isDigit(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** 10-15, 2015-2020 and 2015-16, but neither 2023-07, which is a month, nor 010-66518888. */
  private static boolean isRising(String from, String to) {
    String first = from.replace(",", "");
    String last = to.replace(",", "");
    boolean code = first.length() > 1 && first.charAt(0) == '0' && first.charAt(1) != '.';
    if (code || first.length() > YEAR_DIGITS * 2 || last.length() > YEAR_DIGITS * 2) {
      return false;
    }
    if (first.length() == YEAR_DIGITS && last.length() == 2) {
      return Integer.parseInt(last) > LAST_MONTH && last.compareTo(first.substring(2)) > 0;
    }
    return Double.parseDouble(last) > Double.parseDouble(first);
  }

  private static void findPerCent(Prose prose, Consumer<Finding> found) {
    if (prose.text().indexOf('%') < 0 && !prose.text().contains("ercent")) {
      return;
    }
    for (Matcher word = PER_CENT.matcher(prose.text()); word.find(); ) {
      if (prose.isOurs(word.start())) {
        found.accept(
            Finding.of(
                PER_CENT_STYLE,
                word.start(),
                word.end(),
                prose.quoted(word.start(), word.end()) + " is written `per cent` in the digest",
                "write `per cent`; in tables and figures `%` is right"));
      }
    }
  }
}
