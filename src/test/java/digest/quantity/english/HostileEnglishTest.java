package digest.quantity.english;

import static org.assertj.core.api.Assertions.assertThat;

import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time is that of the processor, so that a busy machine does not fail a sound reader. */
class HostileEnglishTest {
  private static final EnglishQuantities READER =
      new EnglishQuantities(new NotQuantities(List.of("5G", "No. 1")));
  private static final Duration ENOUGH = Duration.ofSeconds(2);
  private static final int LENGTH = 500_000;

  private static final String[] PIECES =
      ("1|2023|5|0|one|ten|hundred|million|and|a|half|of|to|-|–|.|,|:|/|+|%|$|RMB|¥|yuan|per"
           + " cent|May|March|July|5 July|the|first|second|quarter|'|s|from|more than|up|rose|by|or"
           + " so|km|times|G|th|no|No.|early|mid|end|this year|five-year"
           + " plan|中文|亿|\ud83d|\ude00|\u0000|\n"
           + "|\n\n"
           + "| |  |http://|one of|not|½|2,000|1.2.3|twice|tens of thousands of")
          .split("\\|");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "1.",
        "1-",
        "1/",
        "1+",
        "1:",
        "1 ",
        "1, ",
        "one ",
        "one-",
        "one hundred ",
        "ten million ",
        "million ",
        "hundred ",
        "half ",
        "half a ",
        "a ",
        "a hundred ",
        "and a half ",
        "5 to ",
        "from 5 ",
        "from 5 to ",
        "between 5 and ",
        "more than ",
        "more than 5 ",
        "or so ",
        "rose by 5 to ",
        "rose ",
        "year on year ",
        "July ",
        "July 5 ",
        "5 July ",
        "5-",
        "2023-",
        "2023 ",
        "2023 to ",
        "2023’s ",
        "this year ",
        "the end of ",
        "mid-",
        "first ",
        "first half of ",
        "'90",
        "1990s ",
        "No. ",
        "No. 1 ",
        "5G",
        "http://",
        "RMB ",
        "RMB5",
        "$",
        "% ",
        "a.m. ",
        "9 a.",
        "tens of thousands of ",
        "x",
        "x1",
        "中",
        "中1",
        "\ud83d",
        "\ude00",
        "\ud83d\ude00",
        "\u0301",
        "(",
        "\n",
        "\n\n",
        " ",
        "one in ",
        "three out of ",
        "times ",
        "5 times ",
        "doubled ",
        "May ",
        "5 percentage ",
        "5 nautical ",
        "no fewer than ",
        "twenty-",
        "by ",
        "to ",
        "in 5 ",
        "of ",
        "increase of ",
        "1 000",
        "1\u00a0000\u00a0",
        "5th of ",
        "five-year plan ",
        "quarters "
      })
  void anyTextIsReadSoon(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    READER.read(piece.repeat(1000));
    long start = processorTime();
    List<Quantity> read = READER.read(text);
    assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(ENOUGH);
    assertSound(text, read);
  }

  @Test
  void anythingCanBeRead() {
    Random random = new Random(20230705);
    for (int i = 0; i < 100_000; i++) {
      String text = mixed(random);
      assertSound(text, READER.read(text));
    }
  }

  private static String mixed(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  @Test
  void nothingIsReadInNothing() {
    assertThat(
            Stream.of("", " ", "\n\n", "words alone").flatMap(text -> READER.read(text).stream()))
        .isEmpty();
  }

  private static void assertSound(String text, List<Quantity> read) {
    int floor = 0;
    for (Quantity quantity : read) {
      if (quantity.start() < floor || quantity.start() >= quantity.end()) {
        throw new AssertionError(quantity + " before " + floor);
      }
      if (!text.startsWith(quantity.text(), quantity.start())) {
        throw new AssertionError(quantity.toString());
      }
      floor = quantity.end();
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
