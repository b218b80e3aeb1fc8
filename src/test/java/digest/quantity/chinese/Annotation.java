package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Meaning;
import digest.quantity.Precision;
import digest.quantity.Quantity;
import digest.quantity.When;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text with its quantities written into it: {@code 增长[8.5%]{0.085 share; up_by}}. Behind the
 * semicolon stand precision, change and {@code incidental}; several meanings are parted by a bar.
 */
final class Annotation {
  private Annotation() {}

  static String of(String text, List<Quantity> quantities) {
    StringBuilder annotated = new StringBuilder();
    int end = 0;
    for (Quantity quantity : quantities) {
      annotated.append(text, end, quantity.start());
      annotated.append('[').append(quantity.text()).append("]{").append(of(quantity)).append('}');
      end = quantity.end();
    }
    return annotated.append(text.substring(end)).toString();
  }

  /** The text without what was written into it. */
  static String textOf(String annotated) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < annotated.length(); i++) {
      char c = annotated.charAt(i);
      if (c == '{') {
        i = annotated.indexOf('}', i);
      } else if (c != '[' && c != ']') {
        text.append(c);
      }
    }
    return text.toString();
  }

  static String of(Quantity quantity) {
    StringBuilder words = new StringBuilder();
    words.append(
        quantity.meanings().stream().map(Annotation::of).collect(Collectors.joining(" | ")));
    if (quantity.precision() != Precision.AS_GIVEN) {
      words.append("; ").append(quantity.precision().name().toLowerCase(Locale.ROOT));
    }
    if (quantity.change() != Change.NONE) {
      words.append("; ").append(quantity.change().name().toLowerCase(Locale.ROOT));
    }
    return words.append(quantity.incidental() ? "; incidental" : "").toString();
  }

  private static String of(Meaning meaning) {
    return switch (meaning.kind()) {
      case DATE -> date((When) meaning);
      default -> amount((Amount) meaning);
    };
  }

  private static String amount(Amount amount) {
    return (amount.value() + " " + amount.unit().symbol()).strip();
  }

  /** Year, month, day; a year told from that of the text has a sign or is {@code this}. */
  private static String date(When when) {
    String year =
        when.relative()
            ? "year" + (when.year() < 0 ? "" : "+") + when.year()
            : String.valueOf(when.year());
    String day = String.format(Locale.ROOT, "%s-%02d-%02d", year, when.month(), when.day());
    return when.part() == When.Part.WHOLE
        ? day
        : day + " " + when.part().name().toLowerCase(Locale.ROOT);
  }
}
