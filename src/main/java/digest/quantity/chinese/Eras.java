package digest.quantity.chinese;

import digest.quantity.When;
import digest.quantity.When.Part;

/** Reads years told from the beginning of the era: 公元前221年, 公元前3世纪, 公元221年. */
final class Eras {
  private static final int OLDEST = 20_000;

  private final Text text;

  Eras(Text text) {
    this.text = text;
  }

  Reading at(int start) {
    if (!text.has(start, "公元")) {
      return Reading.NONE;
    }
    boolean before = text.at(start + 2) == '前';
    int at = text.afterSpace(start + (before ? 3 : 2));
    Numeral number = Numerals.mayStart(text, at) ? Numerals.at(text, at) : Numeral.NONE;
    return number.found() && number.isWithin(1, OLDEST)
        ? when(start, before ? -1 : 1, number)
        : Reading.NONE;
  }

  private Reading when(int start, int sign, Numeral number) {
    int unit = text.unitBehind(number);
    int told = sign * Dates.yearOf(number);
    if (text.has(unit, "世纪")) {
      return Reading.of(start, unit + 2, new When(told, false, 0, 0, Part.CENTURY));
    }
    if (text.has(unit, "年代")) {
      return Reading.of(start, unit + 2, new When(told, false, 0, 0, Part.DECADE));
    }
    return text.at(unit) == '年' ? Reading.of(start, unit + 1, When.ofYear(told)) : Reading.NONE;
  }
}
