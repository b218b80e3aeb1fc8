package digest.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Quantities in one plain notation, for messages and reports. */
public final class Notation {
  private static final String[] SCALES = {"trillion", "billion", "million"};
  private static final int[] ZEROS = {12, 9, 6};
  private static final int MOST_DIGITS = 8;
  private static final String[] MONTHS = {
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
    "December"
  };

  private Notation() {}

  /** A number in English scale words: {@code 936 million}, {@code 1,200}, {@code 0.5}. */
  public static String number(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    for (int i = 0; i < SCALES.length; i++) {
      BigDecimal scaled = plain.scaleByPowerOfTen(-ZEROS[i]);
      if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.precision() <= MOST_DIGITS) {
        return grouped(scaled) + " " + SCALES[i];
      }
    }
    return grouped(plain);
  }

  /** What a quantity says, with its word of precision: {@code more than 30}. */
  public static String of(Quantity quantity) {
    return precision(quantity.precision()) + of(quantity.meaning());
  }

  private static String precision(Precision precision) {
    return precision == Precision.AS_GIVEN
        ? ""
        : precision.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
  }

  /** What a meaning says: {@code CNY 936 million}, {@code 3 percentage points}, {@code July 5}. */
  public static String of(Meaning meaning) {
    return meaning instanceof Amount amount ? of(amount) : of((When) meaning);
  }

  private static String of(Amount amount) {
    String number = number(amount.value());
    return switch (amount.kind()) {
      case MONEY -> amount.unit().symbol() + " " + number;
      case SHARE -> number(rounded(amount.value().movePointRight(2))) + "%";
      case POINT -> number(amount.value().movePointRight(2)) + " percentage points";
      case MULTIPLE -> "×" + number;
      case ORDINAL, SESSION -> "no. " + number;
      case SCALE -> number + " scale";
      case TIME -> time(amount.value().intValue());
      case PERIOD -> number + " " + amount.unit().symbol() + "s";
      case COUNT -> number;
      default -> number + " " + amount.unit().symbol();
    };
  }

  /** The number of a third and its like is cut where nobody reads on. */
  private static BigDecimal rounded(BigDecimal value) {
    return value.scale() > 4 && value.precision() > 10
        ? value.setScale(2, RoundingMode.HALF_UP)
        : value;
  }

  private static String time(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }

  private static String of(When when) {
    StringBuilder out = new StringBuilder(part(when));
    if (when.day() != 0) {
      out.append(out.isEmpty() ? "" : " ").append(when.day());
    }
    if (when.month() != 0) {
      out.append(out.isEmpty() ? "" : " ").append(MONTHS[when.month() - 1]);
    } else if (when.day() != 0) {
      out.insert(0, "day ");
    }
    if (when.hasYear()) {
      out.append(out.isEmpty() ? "" : " ").append(year(when));
    }
    return out.toString();
  }

  private static String part(When when) {
    return when.part() == When.Part.WHOLE
        ? ""
        : when.part().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String year(When when) {
    if (!when.relative()) {
      return Integer.toString(when.year());
    }
    return switch (when.year()) {
      case 0 -> "this year";
      case -1 -> "last year";
      case 1 -> "next year";
      default -> Math.abs(when.year()) + (when.year() < 0 ? " years before" : " years after");
    };
  }

  private static String grouped(BigDecimal value) {
    String digits = value.toPlainString();
    int point = digits.indexOf('.');
    StringBuilder out = new StringBuilder(digits);
    int first = value.signum() < 0 ? 1 : 0;
    for (int at = (point < 0 ? digits.length() : point) - 3; at > first; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }
}
