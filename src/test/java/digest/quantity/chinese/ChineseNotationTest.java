package digest.quantity.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any value that is written in any notation is read back: value, kind and place. */
class ChineseNotationTest {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] UNITS = {"", "十", "百", "千"};

  private final QuantityReader reader = new ChineseQuantities(NotQuantities.NONE);

  static Stream<Long> values() {
    Random random = new Random(914);
    return IntStream.range(0, 400)
        .mapToLong(i -> 10_000 + (long) (Math.exp(random.nextDouble() * 18) * 1000))
        .map(value -> random.nextInt(3) == 0 ? value / 10_000 * 10_000 : value)
        .boxed();
  }

  @ParameterizedTest
  @MethodSource("values")
  void theNotationsOfAValueSayTheSame(long value) {
    List<String> notations =
        List.of(
            String.valueOf(value),
            String.format(java.util.Locale.ROOT, "%,d", value),
            fullWidth(String.valueOf(value)),
            new BigDecimal(BigInteger.valueOf(value), 4).stripTrailingZeros().toPlainString() + "万",
            new BigDecimal(BigInteger.valueOf(value), 8).stripTrailingZeros().toPlainString() + "亿",
            spoken(value));
    for (String notation : notations) {
      assertIsRead(notation + "元", value, Kind.MONEY);
      assertIsRead(notation + "吨", value, Kind.MASS);
      assertIsRead(notation + "家", value, Kind.COUNT);
    }
  }

  private void assertIsRead(String notation, long value, Kind kind) {
    String before = "全市共计";
    List<Quantity> read = reader.read(before + notation + "，其余不详");
    assertThat(read).as(notation).hasSize(1);
    Quantity quantity = read.get(0);
    assertThat(quantity.text()).isEqualTo(notation);
    assertThat(quantity.start()).isEqualTo(before.length());
    assertThat(quantity.kind()).isEqualTo(kind);
    assertThat(((Amount) quantity.meaning()).value())
        .isEqualByComparingTo(BigDecimal.valueOf(value));
  }

  private static String fullWidth(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    return wide.toString();
  }

  /** As it is spoken, with 零 where places are left out. */
  private static String spoken(long value) {
    StringBuilder text = new StringBuilder();
    long high = value / 100_000_000;
    long middle = value / 10_000 % 10_000;
    long low = value % 10_000;
    if (high > 0) {
      text.append(section(high)).append('亿');
    }
    if (middle > 0) {
      text.append(high > 0 && middle < 1000 ? "零" : "").append(section(middle)).append('万');
    }
    if (low > 0) {
      text.append(low < 1000 || middle == 0 ? "零" : "").append(section(low));
    }
    return text.toString();
  }

  private static String section(long value) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int power = 3; power >= 0; power--) {
      int digit = (int) (value / (long) Math.pow(10, power) % 10);
      if (digit == 0) {
        gap = text.length() > 0;
      } else {
        text.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(UNITS[power]);
        gap = false;
      }
    }
    return text.toString();
  }
}
