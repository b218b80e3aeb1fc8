package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.NotQuantities;
import digest.quantity.Precision;
import digest.quantity.When;
import digest.quantity.chinese.Numeral.Form;
import digest.quantity.chinese.Words.Word;
import java.util.List;

/** Reads quantities with a word of precision before them: 约3亿元, 近百家, 过半. */
final class Approximated {
  private final Text text;
  private final NotQuantities not;
  private final Reader reader;

  Approximated(Text text, NotQuantities not, Reader reader) {
    this.text = text;
    this.not = not;
    this.reader = reader;
  }

  Reading at(int start) {
    Word<Precision> before = Approximations.before(text, start);
    return before.found() ? approximate(start, before) : Reading.NONE;
  }

  private Reading approximate(int start, Word<Precision> before) {
    int at = text.afterSpace(start + before.length());
    if (text.at(at) == '了' || before.length() > 1 && text.isOneOf(at, "有达为需")) {
      at++;
    }
    Numeral number = Numerals.mayStart(text, at) ? Numerals.at(text, at) : Numeral.NONE;
    if (!Approximations.standsBefore(text, start, before, number)
        || number.form() != Form.BARE && Exclusions.standsAt(text, at)
        || at < text.length() && not.lengthAt(text.string(), at) > 0) {
      return Reading.NONE;
    }
    Reading reading = reader.behindWord(at);
    if (!reading.found() || isRecent(start, reading) || isSurpassed(before, reading)) {
      return reading;
    }
    return definite(reading, number)
        .spanning(start, reading.end())
        .with(Approximations.stronger(reading.precision(), before.meaning()));
  }

  /** 近百, 超千亿: what would be a figure of speech alone is meant here. */
  private Reading definite(Reading reading, Numeral number) {
    if (reading.isOpen() && reading.means(When.class)) {
      return reading.with(List.of(Amounts.count(number)));
    }
    if (number.form() != Form.BARE) {
      return reading;
    }
    boolean amount = reading.means(Amount.class) && !reading.isOf(Kind.SCALE);
    boolean level = text.at(reading.end() - 1) == '级';
    return (amount || level ? reading : reading.with(List.of(Amounts.count(number))))
        .asIncidental(level);
  }

  /** 破1963年以来的纪录, 超过2019年, 破3项纪录: the year and the record are exact. */
  private boolean isSurpassed(Word<Precision> before, Reading reading) {
    boolean year =
        !reading.isOpen() && reading.means(When.class) && before.meaning() != Precision.ABOUT;
    boolean records =
        before.text().equals("破")
            && reading.measure().role() == Measure.Role.COUNT
            && (isRecord(reading.end()) || isRecord(reading.end() + 2));
    return year || records;
  }

  private boolean isRecord(int at) {
    return text.has(at, "纪录") || text.has(at, "记录");
  }

  /** 近三年 is the last three years, 历时近三个月 nearly three months. */
  private boolean isRecent(int start, Reading reading) {
    if (text.at(start) != '近'
        || reading.numeral().form() == Form.BARE
        || !reading.isOf(Kind.PERIOD)) {
      return false;
    }
    if (text.isOneOf(reading.end(), "来以间内里") || text.at(reading.end() - 1) == '日') {
      return true;
    }
    return text.at(reading.end() - 1) == '年'
        && !text.isOneOf(start - 1, "了时经期用达长过有")
        && !text.has(reading.end(), "时间")
        && !text.has(reading.end(), "的时间");
  }
}
