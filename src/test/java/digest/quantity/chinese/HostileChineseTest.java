package digest.quantity.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Time is that of the processor, so that a busy machine does not fail a sound reader. */
class HostileChineseTest {
  private static final Duration ENOUGH = Duration.ofSeconds(2);
  private static final int LENGTH = 100_000;

  private static final String PIECES =
      "0123456789０９零〇一二三五七九十百千万亿兆两半几数多余来第首前年月日号时点分季度届次级期期元个家亩斤成折倍番翻约近超上下以至到之的-—～,.，、。:：%％/+℃（）“”\uD840\uDC00\uD83D\uDE00\uD800\uDC00"
          + " \n"
          + "今去同当世纪代旬初底增长提高降至少达GkmhttpRMB$¥负零下、比每块俩仨温速分角小（）两对秒周有比公元不得过神双∶口度站连";

  private final QuantityReader reader = new ChineseQuantities(NotQuantities.NONE);

  @ParameterizedTest
  @MethodSource("floods")
  void aFloodOfOnePieceIsReadSoon(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    long start = processorTime();
    reader.read(text);
    assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(ENOUGH);
  }

  static Stream<String> floods() {
    return Stream.of(
        "1",
        "０",
        "一",
        "零",
        "两",
        "三五",
        "十",
        "万",
        "亿",
        "百",
        "壹",
        "廿",
        "1,",
        "1,000",
        "1 000",
        "1.",
        "1-",
        "1—",
        "1至",
        "1年",
        "1月",
        "1年1月",
        "7月5",
        "2023年",
        "2023-07-",
        "1万",
        "1亿",
        "一万",
        "三十",
        "几",
        "几十",
        "数",
        "数以",
        "约",
        "超",
        "上",
        "近三年",
        "第",
        "第一",
        "首",
        "前",
        "前十",
        "半",
        "翻",
        "翻了",
        "减",
        "百分之",
        "分之",
        "三分之",
        "1/",
        "9:30",
        "上午",
        "今年",
        "今年1",
        "上世纪",
        "年",
        "增长",
        "增长了",
        "同比",
        "个",
        "1个",
        "1个多",
        "-",
        "负",
        "零下",
        "人民币",
        "¥",
        "$",
        "http",
        "a1-",
        "1+",
        "一+",
        "一点",
        "点",
        "三点五",
        "1届",
        "届",
        "1届1次",
        "1次",
        "级",
        "1级",
        "的",
        "1小时1分",
        "1元1角1分",
        "零点",
        "一、",
        "1、",
        "一比",
        "俩",
        "1块",
        "1度",
        "增长每",
        "增至2022年的",
        "第（",
        "1%的",
        "、",
        "1日、",
        "不得",
        "四周",
        "十有三",
        "八十有",
        "每秒",
        "每秒1至",
        "1秒",
        "1秒1",
        "1:",
        "2比",
        "公元前",
        "双",
        "一甲子",
        "号十号、",
        "恢复到",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00");
  }

  @Test
  void anyMixtureIsReadWithoutOverlapAndWithExactSpans() {
    Random random = new Random(20230705);
    for (int i = 0; i < 20_000; i++) {
      assertIsSound(mixture(random, 1 + random.nextInt(40)));
    }
  }

  @Test
  void aLongMixtureIsReadSoon() {
    String text = mixture(new Random(7), LENGTH);
    long start = processorTime();
    assertIsSound(text);
    assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(ENOUGH);
  }

  private static String mixture(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return text.toString();
  }

  private void assertIsSound(String text) {
    int end = 0;
    List<Quantity> quantities = reader.read(text);
    for (Quantity quantity : quantities) {
      assertThat(quantity.start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(quantity.end()).as(text).isGreaterThan(quantity.start());
      assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(quantity.text());
      end = quantity.end();
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
