package digest.convert.assembly;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.layout.Composition;
import digest.convert.page.PrintPage;
import digest.testing.ProcessorTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Time, that of the processor, grows with the page, not with its square. */
class SpeedTest {
  private static final String CLAUSE = "市政协围绕产业发展开展专题调研，提出意见建议一百余条";

  private static Composition composed(String text) {
    PrintPage page = PrintedPages.of("page.txt", text);
    return ProcessorTime.within(ofSeconds(30), () -> Composer.compose(page));
  }

  @Test
  void pageOfFiveThousandTornLinesTakesSeconds() {
    Random random = new Random(1);
    StringBuilder page = new StringBuilder();
    for (int line = 0; line < 5_000; line++) {
      page.append(CLAUSE).append((char) (0x4e00 + random.nextInt(3_000)));
      page.append(random.nextInt(9) == 0 ? "\n\n短标题\n\n" : "\n\n");
    }
    assertThat(composed(page.toString()).lines()).hasSizeGreaterThan(5_000);
  }

  @Test
  void lineOfTenMegabytesTakesSeconds() {
    assertThat(composed(CLAUSE.repeat(140_000)).lines()).hasSize(1);
  }

  @Test
  void thousandsOfHeadlinesTakeSeconds() {
    assertThat(composed((CLAUSE.substring(0, 12) + "\n\n本报记者 王小明\n\n").repeat(3_000)).lines())
        .hasSize(6_000);
  }

  @Test
  void manySpacesAndBracketsTakeSeconds() {
    String deep =
        "“（《".repeat(100_000) + "\n" + "a b ".repeat(200_000) + "\n" + "： ".repeat(20_000);
    assertThat(composed(deep).lines()).hasSize(3);
  }
}
