package digest.quantity.chinese;

import digest.quantity.Kind;
import digest.quantity.NotQuantities;
import digest.quantity.When;
import digest.quantity.chinese.Numeral.Form;
import java.util.List;

/** Reads whatever quantity begins at a place: words before the number, the number, words behind. */
final class Reader {
  private final Text text;
  private final NumbersWithUnits numbers;
  private final Halves halves;
  private final RelativeDates relatives;
  private final Ordinals ordinals;
  private final Fractions fractions;
  private final Clock clock;
  private final Eras eras;
  private final Twos twos;
  private final Money money;
  private final Negatives negatives;
  private final Approximated approximated;

  Reader(Text text, NotQuantities not, Amounts amounts, Codes codes) {
    this.text = text;
    fractions = new Fractions(text);
    numbers = new NumbersWithUnits(text, amounts, codes, fractions);
    halves = new Halves(text, amounts);
    relatives = new RelativeDates(text);
    ordinals = new Ordinals(text);
    clock = new Clock(text);
    eras = new Eras(text);
    twos = new Twos(text);
    money = new Money(text, numbers);
    negatives = new Negatives(text, amounts, fractions);
    approximated = new Approximated(text, not, this);
  }

  static String firsts() {
    return "第首翻减半零负-－−公双"
        + String.valueOf(Money.firsts())
        + String.valueOf(Clock.firsts())
        + String.valueOf(RelativeDates.firsts())
        + Approximations.firsts();
  }

  /**
   * @param last what was read before
   * @param lastYear the last that the text has told as in the calendar; 0 if none
   */
  Reading at(int start, Reading last, int lastYear) {
    Reading word = fractions.at(start);
    if (!word.found()) {
      word = relatives.at(start, lastYear);
    }
    if (!word.found()) {
      word = ordinals.at(start);
    }
    if (!word.found()) {
      word = text.at(start) == '公' ? eras.at(start) : twos.at(start);
    }
    if (!word.found()) {
      word = clock.at(start, last.end() == start && last.means(When.class));
    }
    return Approximations.withWordBehind(text, word.found() ? word : numbered(start));
  }

  private Reading numbered(int start) {
    Reading reading = negatives.at(start);
    if (reading.found()) {
      return reading;
    }
    if (text.at(start) == '前') {
      return top(start);
    }
    if (Numerals.mayStart(text, start)) {
      return numbers.at(start);
    }
    if (text.at(start) == '半') {
      return halves.at(start);
    }
    reading = approximated.at(start);
    return reading.found() ? reading : money.at(start);
  }

  /** What begins behind a word of precision. */
  Reading behindWord(int at) {
    Reading reading = text.at(at) == '公' ? eras.at(at) : fractions.at(at);
    if (!reading.found() && text.at(at) == '半') {
      return halves.at(at);
    }
    if (!reading.found() && Numerals.mayStart(text, at)) {
      return numbers.at(at);
    }
    return reading.found() ? reading : money.at(at);
  }

  /**
   * The second half of a range, which has no words before it.
   *
   * @param first of a time of day the second is one, too: 上午9点至11点
   */
  Reading secondHalf(int start, Reading first) {
    if (!Numerals.mayStart(text, start)) {
      return Reading.NONE;
    }
    Reading time = first.isOf(Kind.TIME) ? clock.after(start, first) : Reading.NONE;
    return Approximations.withWordBehind(text, time.found() ? time : numbers.at(start));
  }

  /** 前十 and 前10 are ten things; 前10名 is read from its number on. */
  private Reading top(int start) {
    if (text.isOneOf(start - 1, "年月日天周目当以之") || !Numerals.mayStart(text, start + 1)) {
      return Reading.NONE;
    }
    Numeral number = Numerals.at(text, start + 1);
    boolean counted =
        number.found()
            && number.form() != Form.BARE
            && number.value().signum() > 0
            && !Exclusions.standsAt(text, start + 1)
            && numbers.at(start + 1).isOpen();
    return counted
        ? Reading.of(start, number.end(), List.of(Amounts.count(number))).with(number.precision())
        : Reading.NONE;
  }
}
