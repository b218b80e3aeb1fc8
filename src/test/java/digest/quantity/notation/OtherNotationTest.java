package digest.quantity.notation;

import static org.assertj.core.api.Assertions.assertThat;

import digest.quantity.Comparison;
import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import digest.quantity.chinese.ChineseQuantities;
import digest.quantity.english.EnglishQuantities;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherNotationTest {
  private static final QuantityReader CHINESE = new ChineseQuantities(NotQuantities.NONE);
  private static final QuantityReader ENGLISH = new EnglishQuantities(NotQuantities.NONE);
  private static final int ROUNDS = 4000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9.36亿元|RMB 936 million",
        "1350万元|RMB 13.5 million",
        "5000元|RMB 5,000",
        "5角|RMB 0.5",
        "12.5亿美元|US$1.25 billion",
        "12亿日元|JPY 1.2 billion",
        "1.5万亿元|RMB 1.5 trillion",
        "3000多万|more than 30 million",
        "2亿多吨|more than 200 million tonnes",
        "近3000万人|nearly 30 million",
        "不到3000万人|less than 30 million",
        "3万字|30,000",
        "七成五|75 per cent",
        "1200亩|80 hectares",
        "约1200亩|about 80 hectares",
        "100万亩|≈ 66,700 hectares",
        "约100万亩|about 66,700 hectares",
        "超过100万亩|more than 66,600 hectares",
        "不到100万亩|less than 66,700 hectares",
        "3亩|2,000 square metres",
        "15亩|1 hectare",
        "2万斤|10 tonnes",
        "300斤|150 kilograms",
        "3里|1.5 kilometres",
        "120万千瓦|1.2 million kilowatts",
        "数亿元|hundreds of millions of yuan",
        "数万人|tens of thousands",
        "7月5日|5 July",
        "2023年7月5日|5 July 2023",
        "2023年7月|July 2023",
      })
  void chineseIsToldInEnglish(String chinese, String english) {
    assertThat(OtherNotation.ENGLISH.of(only(CHINESE, chinese))).contains(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RMB 936 million|9.36亿元",
        "RMB 13.5 million|1350万元",
        "13.5 million yuan|1350万元",
        "US$1.25 billion|12.5亿美元",
        "RMB 1.5 trillion|1.5万亿元",
        "more than 30 million|超过3000万",
        "nearly 30 million|近3000万",
        "fewer than 30,000|不到3万",
        "80 hectares|1200亩",
        "10 acres|≈ 60.7亩",
        "100 miles|≈ 161公里",
        "1.2 million tonnes|120万吨",
        "tens of thousands|数万",
        "75 per cent|75%",
        "5 July|7月5日",
        "5 July 2023|2023年7月5日",
        "123,456,789|12345.6789万",
      })
  void englishIsToldInChinese(String english, String chinese) {
    assertThat(OtherNotation.CHINESE.of(only(ENGLISH, english))).contains(chinese);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7家", "48篇", "7月5日", "2023年", "第十四届", "62.16%", "3个月", "8388家", "十年", "二级"})
  void smallCountsAndDatesNeedNoHelp(String chinese) {
    assertThat(OtherNotation.ENGLISH.helpful(only(CHINESE, chinese))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7 labs", "2,388 firms", "5 July", "75 per cent", "the 14th", "3 months", "9,600"})
  void smallCountsAndDatesNeedNoHelpInChinese(String english) {
    assertThat(OtherNotation.CHINESE.helpful(only(ENGLISH, english))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.36亿元", "七成五", "1200亩", "三里", "5000元", "2亿多吨", "3万字", "5角"})
  void quickLookMissesNoHelpInEnglish(String chinese) {
    assertThat(OtherNotation.ENGLISH.helpful(only(CHINESE, chinese))).isPresent();
    assertThat(OtherNotation.ENGLISH.mayHelp("共" + chinese + "。")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RMB 936 million",
        "80 hectares",
        "10,000 people",
        "30 million",
        "500 yuan",
        "US$5",
        "10 acres",
        "100 miles",
        "twelve thousand",
        "€20",
        "30 dollars"
      })
  void quickLookMissesNoHelpInChinese(String english) {
    assertThat(OtherNotation.CHINESE.helpful(only(ENGLISH, english))).isPresent();
    assertThat(OtherNotation.CHINESE.mayHelp("It has " + english + ".")).isTrue();
  }

  @Test
  void englishReadBackAgreesWithTheChinese() {
    Random random = new Random(1);
    int told = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text =
          pick(random, "", "约", "超过", "至少", "近", "不到", "不超过")
              + chinese(random)
              + pick(random, "元", "美元", "港元", "人", "吨", "亩", "斤", "里", "公里", "平方米", "立方米", "千瓦时");
      told += agrees(CHINESE, text, OtherNotation.ENGLISH, ENGLISH);
    }
    assertThat(told).isGreaterThan(ROUNDS * 9 / 10);
  }

  @Test
  void chineseReadBackAgreesWithTheEnglish() {
    Random random = new Random(2);
    int told = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text =
          pick(random, "", "about ", "more than ", "at least ", "nearly ", "less than ", "at most ")
              + english(random)
              + pick(
                  random,
                  " yuan",
                  " US dollars",
                  " people",
                  " tonnes",
                  " hectares",
                  " acres",
                  " miles",
                  " kilometres",
                  " square metres",
                  " kilowatts");
      told += agrees(ENGLISH, text, OtherNotation.CHINESE, CHINESE);
    }
    assertThat(told).isGreaterThan(ROUNDS * 9 / 10);
  }

  /** Answers with 1 where something was told. */
  private static int agrees(
      QuantityReader reader, String text, OtherNotation notation, QuantityReader other) {
    List<Quantity> read = reader.read(text);
    Optional<String> told = read.size() == 1 ? notation.of(read.get(0)) : Optional.empty();
    if (told.isEmpty()) {
      return 0;
    }
    String plain = told.get().replace("≈ ", other == CHINESE ? "约" : "about ");
    List<Quantity> back = other.read(plain);
    assertThat(back).as(text + " | " + told.get()).hasSize(1);
    assertThat(Comparison.agree(read.get(0), back.get(0), OptionalInt.empty()))
        .as(text + " | " + told.get())
        .isTrue();
    return 1;
  }

  private static String chinese(Random random) {
    BigDecimal value = BigDecimal.valueOf(2 + random.nextInt(9998), random.nextInt(3));
    return value.toPlainString() + pick(random, "", "万", "亿", "万亿");
  }

  private static String english(Random random) {
    BigDecimal value = BigDecimal.valueOf(2 + random.nextInt(998), random.nextInt(2));
    return value.toPlainString() + pick(random, "", " million", " billion", " trillion");
  }

  private static String pick(Random random, String... from) {
    return from[random.nextInt(from.length)];
  }

  private static Quantity only(QuantityReader reader, String text) {
    List<Quantity> read = reader.read(text);
    assertThat(read).as(text).hasSize(1);
    return read.get(0);
  }
}
