package digest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import digest.quantity.chinese.ChineseQuantities;
import digest.quantity.english.EnglishQuantities;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pairs made of one value agree however it is written; pairs of two values never do. */
class QuantityPropertiesTest {
  private static final QuantityReader CHINESE = new ChineseQuantities(NotQuantities.NONE);
  private static final QuantityReader ENGLISH = new EnglishQuantities(NotQuantities.NONE);
  private static final int ROUNDS = 4000;

  @Test
  void oneValueAgreesInAllNotations() {
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      BigDecimal value = value(random);
      Sort sort = Sort.values()[random.nextInt(Sort.values().length)];
      String zh = pick(random, sort.chinese(value));
      String en = pick(random, sort.english(value));
      assertThat(verdict(zh, en)).as(zh + " | " + en).isEqualTo(Verdict.AGREE);
    }
  }

  @Test
  void anotherPowerOfTenIsFound() {
    Random random = new Random(2);
    for (int round = 0; round < ROUNDS; round++) {
      BigDecimal value = value(random);
      int power = pick(random, List.of(-4, -3, -2, -1, 1, 2, 3, 4));
      assertFound(random, value, value.scaleByPowerOfTen(power));
    }
  }

  @Test
  void changedDigitIsFound() {
    Random random = new Random(3);
    for (int round = 0; round < ROUNDS; round++) {
      BigDecimal value = value(random);
      BigInteger digits = value.unscaledValue();
      int place = random.nextInt(digits.toString().length());
      BigDecimal other =
          value.add(
              new BigDecimal(BigInteger.TEN.pow(place), value.scale())
                  .multiply(BigDecimal.valueOf(1 + random.nextInt(9))));
      if (!isRounded(value, other)) {
        assertFound(random, value, other);
      }
    }
  }

  /** 1.99 million may well be 1,987,000. */
  private static boolean isRounded(BigDecimal value, BigDecimal other) {
    int digits = other.stripTrailingZeros().precision();
    return value.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(other) == 0
        || value.round(new MathContext(digits, RoundingMode.HALF_DOWN)).compareTo(other) == 0;
  }

  @Test
  void otherCurrencyIsFound() {
    Random random = new Random(4);
    for (int round = 0; round < ROUNDS; round++) {
      BigDecimal value = value(random);
      String zh = "总投资" + Sort.myriad(value) + pick(random, List.of("元", "美元", "欧元"));
      String en = "a total of " + pick(random, List.of("HK$", "£", "A$")) + Sort.scaled(value);
      assertThat(verdict(zh, en)).as(zh + " | " + en).isNotEqualTo(Verdict.AGREE);
    }
  }

  @Test
  void ordinalIsNoCount() {
    for (int number = 2; number < 100; number++) {
      String zh = "第" + number + "次会议";
      String en = "held " + number + " meetings";
      assertThat(verdict(zh, en)).as(zh + " | " + en).isEqualTo(Verdict.CONTRADICT);
    }
  }

  @Test
  void yearNextToItIsFound() {
    for (int year = 1950; year < 2050; year++) {
      assertThat(verdict(year + "年启动", "It began in " + year + ".")).isEqualTo(Verdict.AGREE);
      assertThat(verdict(year + "年启动", "It began in " + (year + 1) + "."))
          .isEqualTo(Verdict.CONTRADICT);
    }
  }

  private static void assertFound(Random random, BigDecimal value, BigDecimal other) {
    Sort sort = Sort.values()[random.nextInt(Sort.values().length)];
    String zh = pick(random, sort.chinese(value));
    String en = pick(random, sort.english(other));
    assertThat(verdict(zh, en)).as(zh + " | " + en).isEqualTo(Verdict.CONTRADICT);
  }

  private static Verdict verdict(String zh, String en) {
    return Comparison.of(CHINESE.read(zh), ENGLISH.read(en), OptionalInt.empty()).verdict();
  }

  /** At least 2 in its smallest unit, with up to four digits, from 2 to 10 million million. */
  private static BigDecimal value(Random random) {
    int digits = 2 + random.nextInt(9998);
    return new BigDecimal(digits).scaleByPowerOfTen(random.nextInt(9)).setScale(0);
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** How values of some kind are written. */
  private enum Sort {
    COUNT {
      @Override
      List<String> chinese(BigDecimal value) {
        return numbers(value, "惠及", "家企业");
      }

      @Override
      List<String> english(BigDecimal value) {
        return List.of(
            "It reached " + scaled(value) + " companies.",
            "It reached " + grouped(value) + " companies.");
      }
    },
    MONEY {
      @Override
      List<String> chinese(BigDecimal value) {
        return numbers(value, "总投资", "元，");
      }

      @Override
      List<String> english(BigDecimal value) {
        return List.of(
            "a total of RMB " + scaled(value) + ",",
            "a total of RMB " + grouped(value) + ",",
            "a total of " + scaled(value) + " yuan,",
            "a total of CNY" + grouped(value) + ",",
            "a total of ¥" + grouped(value) + ",");
      }
    },
    MASS {
      @Override
      List<String> chinese(BigDecimal value) {
        return numbers(value, "产粮", "吨。");
      }

      @Override
      List<String> english(BigDecimal value) {
        return List.of(
            "harvested " + scaled(value) + " tonnes.",
            "harvested " + grouped(value.scaleByPowerOfTen(3)) + " kg.");
      }
    },
    AREA {
      @Override
      List<String> chinese(BigDecimal value) {
        return numbers(value, "占地", "公顷。");
      }

      @Override
      List<String> english(BigDecimal value) {
        return List.of(
            "covers " + grouped(value) + " hectares.",
            "covers " + grouped(value.multiply(BigDecimal.valueOf(15))) + " mu.");
      }
    };

    abstract List<String> chinese(BigDecimal value);

    abstract List<String> english(BigDecimal value);

    static List<String> numbers(BigDecimal value, String before, String after) {
      List<String> numbers = new ArrayList<>();
      numbers.add(before + value.toPlainString() + after);
      numbers.add(before + grouped(value) + after);
      numbers.add(before + myriad(value) + after);
      return numbers;
    }

    static String myriad(BigDecimal value) {
      if (value.compareTo(new BigDecimal("1E8")) >= 0) {
        return plain(value.scaleByPowerOfTen(-8)) + "亿";
      }
      return value.compareTo(new BigDecimal("1E4")) >= 0
          ? plain(value.scaleByPowerOfTen(-4)) + "万"
          : value.toPlainString();
    }

    static String scaled(BigDecimal value) {
      if (value.compareTo(new BigDecimal("1E9")) >= 0) {
        return plain(value.scaleByPowerOfTen(-9)) + " billion";
      }
      return value.compareTo(new BigDecimal("1E6")) >= 0
          ? plain(value.scaleByPowerOfTen(-6)) + " million"
          : grouped(value);
    }

    static String plain(BigDecimal value) {
      return value.stripTrailingZeros().toPlainString();
    }

    static String grouped(BigDecimal value) {
      String digits = plain(value);
      int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
      StringBuilder out = new StringBuilder(digits);
      for (int at = point - 3; at > 0; at -= 3) {
        out.insert(at, ',');
      }
      return out.toString();
    }
  }
}
