package digest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import digest.quantity.chinese.ChineseQuantities;
import digest.quantity.english.EnglishQuantities;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {
  /** As a site would list them. */
  private static final NotQuantities NAMES =
      new NotQuantities(
          List.of(
              "十三五",
              "十四五",
              "十五五",
              "二十大",
              "5G",
              "两会",
              "双碳",
              "三农",
              "四上企业",
              "一带一路",
              "“1+3+4”",
              "“3+5”",
              "24字方针",
              "13th Five-Year Plan",
              "14th Five-Year Plan",
              "15th Five-Year Plan",
              "20th National Congress",
              "20th Party Congress",
              "20th CPC National Congress",
              "two sessions",
              "24-character policy"));

  private static final QuantityReader CHINESE = new ChineseQuantities(NAMES);
  private static final QuantityReader ENGLISH = new EnglishQuantities(NAMES);

  @Test
  void verdictOnEveryPairIsThatOfAnEditor() {
    assertThat(Pairs.misjudged(Pairs.of("pairs.tsv"), CHINESE, ENGLISH)).isEmpty();
  }
}
