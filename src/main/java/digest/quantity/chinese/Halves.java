package digest.quantity.chinese;

import digest.quantity.Kind;
import digest.quantity.Precision;
import digest.quantity.Units;
import digest.quantity.chinese.Measure.Role;
import digest.quantity.chinese.Numeral.Form;
import digest.quantity.chinese.Words.Word;
import java.math.BigDecimal;

/** Reads halves of units: 半年, 半个月, 半公里. */
final class Halves {
  private final Text text;
  private final Amounts amounts;

  Halves(Text text, Amounts amounts) {
    this.text = text;
    this.amounts = amounts;
  }

  Reading at(int start) {
    if (text.at(start) != '半') {
      return Reading.NONE;
    }
    boolean counted = text.at(start + 1) == '个';
    boolean more = counted && text.at(start + 2) == '多';
    int unit = start + 1 + (counted ? 1 : 0) + (more ? 1 : 0);
    Word<Measure> word = Measures.wordAt(text, unit);
    if (!suits(word.meaning(), unit, counted)) {
      return Reading.NONE;
    }
    int end = unit + word.length();
    Numeral half = Numeral.of(start, start + 1, new BigDecimal("0.5"), 0, Form.SPOKEN);
    return word.meaning().unit().equals(Units.YEAR)
        ? Reading.of(start, end, BigDecimal.valueOf(6), Units.MONTH)
        : amounts
            .reading(half, word.meaning(), end)
            .with(more ? Precision.MORE_THAN : Precision.AS_GIVEN);
  }

  /** 半日 and 半月 are mostly parts of names. */
  private boolean suits(Measure measure, int unit, boolean counted) {
    Kind kind = measure.unit().kind();
    return measure.role() == Role.AMOUNT
        && kind != Kind.SHARE
        && kind != Kind.MONEY
        && (counted || !text.isOneOf(unit, "日周升克瓦月"));
  }
}
