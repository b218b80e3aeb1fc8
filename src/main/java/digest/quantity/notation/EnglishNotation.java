package digest.quantity.notation;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Notation;
import digest.quantity.Precision;
import digest.quantity.Quantity;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.When;
import digest.quantity.When.Part;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Chinese quantities in English. */
final class EnglishNotation implements OtherNotation {
  private static final Map<String, String> MONEY =
      Map.of(
          "CNY", "RMB ", "USD", "US$", "HKD", "HK$", "TWD", "NT$", "EUR", "€", "GBP", "£", "AUD",
          "A$", "SGD", "S$");

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("m", "metre"),
          Map.entry("km", "kilometre"),
          Map.entry("cm", "centimetre"),
          Map.entry("mm", "millimetre"),
          Map.entry("nm", "nanometre"),
          Map.entry("mi", "mile"),
          Map.entry("nmi", "nautical mile"),
          Map.entry("m²", "square metre"),
          Map.entry("km²", "square kilometre"),
          Map.entry("ha", "hectare"),
          Map.entry("acre", "acre"),
          Map.entry("m³", "cubic metre"),
          Map.entry("L", "litre"),
          Map.entry("kg", "kilogram"),
          Map.entry("g", "gram"),
          Map.entry("t", "tonne"),
          Map.entry("kWh", "kilowatt-hour"),
          Map.entry("kW", "kilowatt"),
          Map.entry("MW", "megawatt"),
          Map.entry("GW", "gigawatt"));

  private static final String[] MONTHS =
      ("January,February,March,April,May,June,July,August,September,October,November,December")
          .split(",");

  private static final String[] SEVERAL = {
    "dozens",
    "hundreds",
    "thousands",
    "tens of thousands",
    "hundreds of thousands",
    "millions",
    "tens of millions",
    "hundreds of millions",
    "billions",
    "tens of billions",
    "hundreds of billions",
    "trillions"
  };

  @Override
  public Optional<String> of(Quantity quantity) {
    if (quantity.meaning() instanceof When when) {
      return date(when);
    }
    Amount amount = (Amount) quantity.meaning();
    return quantity.precision() == Precision.SEVERAL
        ? several(amount)
        : number(quantity, amount).map(told -> Hedge.ENGLISH.of(quantity) + told);
  }

  @Override
  public Optional<String> helpful(Quantity quantity) {
    boolean helps =
        quantity.meaning() instanceof Amount amount
            && switch (amount.kind()) {
              case MONEY -> hasChinese(quantity.text());
              case SHARE -> quantity.text().indexOf('成') >= 0;
              case ORDINAL, SESSION, SCALE, TIME, PERIOD, MULTIPLE, POINT -> false;
              default -> isMyriad(quantity.text()) || isTraditional(amount.unit());
            };
    return helps ? of(quantity) : Optional.empty();
  }

  private static boolean hasChinese(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x2E80) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMyriad(String text) {
    return text.indexOf('万') >= 0 || text.indexOf('亿') >= 0;
  }

  private static boolean isTraditional(Unit unit) {
    return unit.equals(Units.MU)
        || unit.equals(Units.JIN)
        || unit.equals(Units.LIANG)
        || unit.equals(Units.LI)
        || unit.equals(Units.CHI);
  }

  @Override
  public boolean mayHelp(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x4E00 && "万亿元亩斤两里尺成镑郎币角分".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> number(Quantity quantity, Amount amount) {
    return switch (amount.kind()) {
      case COUNT -> Optional.of(Notation.number(amount.value()));
      case MONEY -> money(quantity, amount);
      case SHARE -> percent(amount.value(), " per cent");
      case POINT -> percent(amount.value(), " percentage points");
      case LENGTH, AREA, VOLUME, MASS, ENERGY, POWER ->
          measure(Converted.of(quantity, amount, unit(amount)), quantity);
      default -> Optional.empty();
    };
  }

  private static Unit unit(Amount amount) {
    Unit unit = amount.unit();
    if (unit.equals(Units.MU)) {
      return Converted.isBelow(amount, 1, Units.HECTARE) ? Units.SQUARE_METRE : Units.HECTARE;
    } else if (unit.equals(Units.JIN) || unit.equals(Units.LIANG)) {
      return Converted.isBelow(amount, 1, Units.KILOGRAM)
          ? Units.GRAM
          : Converted.isBelow(amount, 1000, Units.KILOGRAM) ? Units.KILOGRAM : Units.TONNE;
    } else if (unit.equals(Units.LI)) {
      return Converted.isBelow(amount, 1, Units.KILOMETRE) ? Units.METRE : Units.KILOMETRE;
    }
    return unit.equals(Units.CHI) ? Units.METRE : unit;
  }

  private static Optional<String> money(Quantity quantity, Amount amount) {
    Unit unit = amount.unit();
    Unit whole = Unit.base(Kind.MONEY, unit.base());
    String sign = MONEY.getOrDefault(unit.base(), unit.base() + " ");
    Converted told =
        unit.equals(whole) ? Converted.plain(amount) : Converted.of(quantity, amount, whole);
    return Optional.of(sign + Notation.number(told.value()));
  }

  /** A third is told in no number of hundredths. */
  private static Optional<String> percent(BigDecimal part, String unit) {
    BigDecimal percent = part.movePointRight(2).stripTrailingZeros();
    return percent.precision() > 6
        ? Optional.empty()
        : Optional.of(Notation.number(percent) + unit);
  }

  private static Optional<String> measure(Converted told, Quantity quantity) {
    String number = Notation.number(told.value());
    return Optional.ofNullable(UNITS.get(told.unit().symbol()))
        .map(unit -> number + " " + unit + (number.equals("1") ? "" : "s"))
        .map(text -> Hedge.rounded(told, quantity) + text);
  }

  private static Optional<String> several(Amount amount) {
    int power = amount.value().precision() - amount.value().scale() - 2;
    if (power < 0 || power >= SEVERAL.length) {
      return Optional.empty();
    }
    if (amount.unit().equals(Units.YUAN)) {
      return Optional.of(SEVERAL[power] + " of yuan");
    } else if (amount.kind() == Kind.COUNT) {
      return Optional.of(SEVERAL[power]);
    }
    return isTraditional(amount.unit())
        ? Optional.empty()
        : Optional.ofNullable(UNITS.get(amount.unit().symbol()))
            .map(unit -> SEVERAL[power] + " of " + unit + "s");
  }

  private static Optional<String> date(When when) {
    if (when.part() != Part.WHOLE || when.relative() || when.month() == 0) {
      return Optional.empty();
    }
    String day = when.day() == 0 ? "" : when.day() + " ";
    String year = when.year() == 0 ? "" : " " + when.year();
    return Optional.of(day + MONTHS[when.month() - 1] + year);
  }
}
