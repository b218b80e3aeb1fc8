package digest.quantity.english;

import static org.assertj.core.api.Assertions.assertThat;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.When;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the value, and however it is written, it is read back as it is. */
class EnglishNotationsTest {
  private static final EnglishQuantities READER = new EnglishQuantities(NotQuantities.NONE);
  private static final int VALUES = 400;
  private static final String[] ONES =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] TENS =
      "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
  private static final String[] MONTHS =
      ("January February March April May June July August September October November December")
          .split(" ");

  /** A value and how it is written. */
  record Written(String text, Kind kind, BigDecimal value) {}

  record Dated(String text, When when) {}

  static Stream<Written> amounts() {
    Random random = new Random(20230705);
    return IntStream.range(0, VALUES).boxed().flatMap(i -> notations(random));
  }

  private static Stream<Written> notations(Random random) {
    long whole = 2 + (long) (Math.pow(10, random.nextDouble() * 9));
    BigDecimal small = BigDecimal.valueOf(1 + random.nextInt(99_999), random.nextInt(3));
    String grouped = String.format(Locale.ROOT, "%,d", whole);
    BigDecimal exact = BigDecimal.valueOf(whole);
    return Stream.of(
        new Written(grouped, Kind.COUNT, exact),
        new Written(grouped + " yuan", Kind.MONEY, exact),
        new Written(spelled(whole), Kind.COUNT, exact),
        new Written(spelled(whole) + " tonnes", Kind.MASS, exact),
        new Written(small + " million yuan", Kind.MONEY, small.scaleByPowerOfTen(6)),
        new Written("RMB" + small + "bn", Kind.MONEY, small.scaleByPowerOfTen(9)),
        new Written("US$" + small + " trillion", Kind.MONEY, small.scaleByPowerOfTen(12)),
        new Written("CNY " + small + "m", Kind.MONEY, small.scaleByPowerOfTen(6)),
        new Written(small + " per cent", Kind.SHARE, small.scaleByPowerOfTen(-2)),
        new Written(small + "%", Kind.SHARE, small.scaleByPowerOfTen(-2)),
        new Written(small + " percentage points", Kind.POINT, small.scaleByPowerOfTen(-2)),
        new Written(small + " sq km", Kind.AREA, small),
        new Written(small + " billion kWh", Kind.ENERGY, small.scaleByPowerOfTen(9)),
        new Written(grouped + "th", Kind.ORDINAL, exact),
        new Written("No. " + whole, Kind.ORDINAL, exact));
  }

  private static String spelled(long value) {
    return (value >= 1_000_000 ? group(value / 1_000_000) + " million " : "")
        .concat(value / 1000 % 1000 > 0 ? group(value / 1000 % 1000) + " thousand " : "")
        .concat(value % 1000 > 0 ? rest(value) : "")
        .strip();
  }

  private static String rest(long value) {
    boolean and = value > 1000 && value % 1000 < 100 && value / 1000 % 1000 > 0;
    return (and ? "and " : "") + group(value % 1000);
  }

  private static String group(long value) {
    String hundreds = value >= 100 ? ONES[(int) value / 100] + " hundred" : "";
    String rest = value % 100 > 0 ? tens((int) value % 100) : "";
    return hundreds + (!hundreds.isEmpty() && !rest.isEmpty() ? " and " : "") + rest;
  }

  private static String tens(int value) {
    return value < 20
        ? ONES[value]
        : TENS[value / 10 - 2] + (value % 10 > 0 ? "-" + ONES[value % 10] : "");
  }

  static Stream<Dated> dates() {
    Random random = new Random(20230705);
    return IntStream.range(0, VALUES).boxed().flatMap(i -> dates(random));
  }

  private static Stream<Dated> dates(Random random) {
    int year = 1900 + random.nextInt(200);
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(28);
    String name = MONTHS[month - 1];
    When full = new When(year, false, month, day, When.Part.WHOLE);
    return Stream.of(
        new Dated(day + " " + name + " " + year, full),
        new Dated(name + " " + day + ", " + year, full),
        new Dated(day + " " + name.substring(0, 3) + " " + year, full),
        new Dated(String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day), full),
        new Dated(year + "/" + month + "/" + day, full),
        new Dated(day + " " + name, When.ofDay(month, day)),
        new Dated(name + " " + day, When.ofDay(month, day)),
        new Dated(name + " " + year, new When(year, false, month, 0, When.Part.WHOLE)),
        new Dated("late " + name + " " + year, new When(year, false, month, 0, When.Part.END)));
  }

  @ParameterizedTest
  @MethodSource("amounts")
  void amountIsReadBack(Written written) {
    Quantity only = only("They said that " + written.text() + ", and left.", written.text());
    assertThat(only.meaning()).isInstanceOf(Amount.class);
    assertThat(only.kind()).isEqualTo(written.kind());
    assertThat(((Amount) only.meaning()).value()).isEqualByComparingTo(written.value());
  }

  @ParameterizedTest
  @MethodSource("dates")
  void dateIsReadBack(Dated dated) {
    Quantity only = only("They said that on " + dated.text() + ", all left.", dated.text());
    assertThat(only.meaning()).isEqualTo(dated.when());
  }

  /** What is read, which must be one quantity that stands for all that was written. */
  private static Quantity only(String sentence, String written) {
    List<Quantity> read = READER.read(sentence);
    assertThat(read).extracting(Quantity::text).containsExactly(written);
    return read.get(0);
  }
}
