package digest.quantity.notation;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Precision;
import digest.quantity.Quantity;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.When;
import digest.quantity.When.Part;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** English quantities in Chinese. */
final class ChineseNotation implements OtherNotation {
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("CNY", "元"),
          Map.entry("USD", "美元"),
          Map.entry("HKD", "港元"),
          Map.entry("EUR", "欧元"),
          Map.entry("GBP", "英镑"),
          Map.entry("JPY", "日元"),
          Map.entry("AUD", "澳元"),
          Map.entry("CAD", "加元"),
          Map.entry("SGD", "新加坡元"),
          Map.entry("m", "米"),
          Map.entry("km", "公里"),
          Map.entry("m²", "平方米"),
          Map.entry("km²", "平方公里"),
          Map.entry("mu", "亩"),
          Map.entry("m³", "立方米"),
          Map.entry("kg", "公斤"),
          Map.entry("t", "吨"),
          Map.entry("kWh", "千瓦时"),
          Map.entry("kW", "千瓦"),
          Map.entry("MW", "兆瓦"),
          Map.entry("GW", "吉瓦"));

  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

  private static final int[] ZEROS = {12, 8, 4};
  private static final String[] SCALES = {"万亿", "亿", "万"};
  private static final int MOST_PLACES = 4;

  private static final String[] SEVERAL = {
    "数十", "数百", "数千", "数万", "数十万", "数百万", "数千万", "数亿", "数十亿", "数百亿", "数千亿", "数万亿"
  };

  @Override
  public Optional<String> of(Quantity quantity) {
    if (quantity.meaning() instanceof When when) {
      return date(when);
    }
    Amount amount = (Amount) quantity.meaning();
    return quantity.precision() == Precision.SEVERAL
        ? several(amount)
        : number(quantity, amount).map(told -> Hedge.CHINESE.of(quantity) + told);
  }

  @Override
  public Optional<String> helpful(Quantity quantity) {
    boolean helps =
        quantity.meaning() instanceof Amount amount
            && switch (amount.kind()) {
              case MONEY -> !Character.isDigit(quantity.text().codePointAt(0));
              case COUNT, LENGTH, AREA, VOLUME, MASS, ENERGY, POWER ->
                  isMyriad(amount) || isForeign(amount.unit());
              default -> false;
            };
    return helps || isMoneyBehind(quantity) ? of(quantity) : Optional.empty();
  }

  /** A sum whose currency stands behind it; that of a bare number is another one’s. */
  private static boolean isMoneyBehind(Quantity quantity) {
    return quantity.kind() == Kind.MONEY
        && !Character.isDigit(quantity.text().codePointBefore(quantity.text().length()));
  }

  private static boolean isMyriad(Amount amount) {
    return amount.value().abs().compareTo(MYRIAD) >= 0;
  }

  private static boolean isForeign(Unit unit) {
    return unit.equals(Units.HECTARE)
        || unit.equals(Units.ACRE)
        || unit.equals(Units.MILE)
        || unit.equals(Units.SQUARE_FOOT);
  }

  @Override
  public boolean mayHelp(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      // Sums begin with a sign or letters, and thousands have their comma or their word.
      if (c == ',' && Character.isDigit(text.charAt(i + 1))
          || "$€£¥".indexOf(c) >= 0
          || (c == 'l' || c == 'o') && isScale(text, i)
          || c == 'R' && text.startsWith("RMB", i)) {
        return true;
      }
    }
    return mayHelpByUnit(text);
  }

  private static boolean isScale(String text, int at) {
    return text.startsWith("llion", at) || text.startsWith("ousand", at);
  }

  private static boolean mayHelpByUnit(String text) {
    return text.contains("hectare")
        || text.contains("acre")
        || text.contains("mile")
        || text.contains("square f")
        || text.contains("yuan")
        || text.contains("dollar");
  }

  private static Optional<String> number(Quantity quantity, Amount amount) {
    return switch (amount.kind()) {
      case COUNT -> Optional.of(plain(amount.value()));
      case SHARE -> percent(amount.value());
      case MONEY, LENGTH, AREA, VOLUME, MASS, ENERGY, POWER -> measure(quantity, amount);
      default -> Optional.empty();
    };
  }

  private static Optional<String> measure(Quantity quantity, Amount amount) {
    Unit unit = unit(amount.unit());
    Converted told =
        unit.equals(amount.unit()) ? Converted.plain(amount) : Converted.of(quantity, amount, unit);
    return Optional.ofNullable(UNITS.get(unit.symbol()))
        .map(word -> Hedge.rounded(told, quantity) + plain(told.value()) + word);
  }

  private static Unit unit(Unit unit) {
    if (unit.equals(Units.HECTARE) || unit.equals(Units.ACRE)) {
      return Units.MU;
    } else if (unit.equals(Units.MILE)) {
      return Units.KILOMETRE;
    }
    return unit.equals(Units.SQUARE_FOOT) ? Units.SQUARE_METRE : unit;
  }

  private static Optional<String> percent(BigDecimal part) {
    BigDecimal percent = part.movePointRight(2).stripTrailingZeros();
    return percent.precision() > 6 ? Optional.empty() : Optional.of(percent.toPlainString() + "%");
  }

  /** In the largest scale that needs few places behind the point. */
  private static String plain(BigDecimal value) {
    BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    for (int i = 0; i < ZEROS.length; i++) {
      BigDecimal scaled = bare.scaleByPowerOfTen(-ZEROS[i]);
      if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= MOST_PLACES) {
        return scaled.toPlainString() + SCALES[i];
      }
    }
    return bare.toPlainString();
  }

  private static Optional<String> several(Amount amount) {
    int power = amount.value().precision() - amount.value().scale() - 2;
    if (power < 0 || power >= SEVERAL.length || !unit(amount.unit()).equals(amount.unit())) {
      return Optional.empty();
    }
    return amount.kind() == Kind.COUNT
        ? Optional.of(SEVERAL[power])
        : Optional.ofNullable(UNITS.get(amount.unit().symbol())).map(unit -> SEVERAL[power] + unit);
  }

  private static Optional<String> date(When when) {
    if (when.part() != Part.WHOLE || when.relative() || when.month() == 0) {
      return Optional.empty();
    }
    String year = when.year() == 0 ? "" : when.year() + "年";
    String day = when.day() == 0 ? "" : when.day() + "日";
    return Optional.of(year + when.month() + "月" + day);
  }
}
