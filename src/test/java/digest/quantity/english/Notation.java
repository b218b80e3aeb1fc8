package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Kind;
import digest.quantity.Meaning;
import digest.quantity.Precision;
import digest.quantity.Quantity;
import digest.quantity.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Quantities as a table of cases shows them: the words read, {@code =}, what they mean, and what is
 * said of it. {@code about 9.36bn yuan = 9.36E+9 CNY, about}.
 *
 * <p>An amount is its value, whose last digit is the last that was given, and the symbol of its
 * unit. A date is {@code 2023-07-05}, with {@code *} for a year or a month that is not said and
 * {@code Y-1} for a year before that of the text; its part follows. Meanings are parted by {@code
 * |}.
 */
final class Notation {
  private Notation() {}

  static String of(Quantity quantity) {
    List<String> words = new ArrayList<>();
    words.add(quantity.meanings().stream().map(Notation::of).collect(Collectors.joining(" | ")));
    if (quantity.precision() != Precision.AS_GIVEN) {
      words.add(word(quantity.precision()));
    }
    if (quantity.change() != Change.NONE) {
      words.add(word(quantity.change()));
    }
    if (quantity.incidental()) {
      words.add("incidental");
    }
    return quantity.text() + " = " + String.join(", ", words);
  }

  private static String of(Meaning meaning) {
    if (meaning instanceof When when) {
      return of(when);
    }
    Amount amount = (Amount) meaning;
    String symbol = amount.unit().symbol();
    String shown = amount.kind() == Kind.COUNT && !symbol.isEmpty() ? "of " + symbol : symbol;
    return (amount.value() + " " + shown).strip();
  }

  private static String of(When when) {
    String year =
        when.relative() ? "Y" + (when.year() == 0 ? "" : when.year()) : String.valueOf(when.year());
    String date = when.hasYear() ? year : "*";
    if (when.month() > 0 || when.day() > 0) {
      date += "-" + (when.month() == 0 ? "*" : two(when.month()));
    }
    if (when.day() > 0) {
      date += "-" + two(when.day());
    }
    return when.part() == When.Part.WHOLE ? "@" + date : "@" + date + " " + word(when.part());
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
