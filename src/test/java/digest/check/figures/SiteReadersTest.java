package digest.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Level;
import digest.quantity.Readers;
import digest.testing.Sites;
import org.junit.jupiter.api.Test;

class SiteReadersTest {
  private static final Readers READERS =
      SiteReaders.of(
          Sites.site()
              .region("northwest", "西北五省区", "the five northwestern regions", Level.CLUSTER, "")
              .region("wuhan", "武汉", "Wuhan", Level.CITY, "")
              .build());

  @Test
  void chineseNameIsNoQuantity() {
    assertThat(READERS.chinese().read("西北五省区与武汉")).isEmpty();
  }

  @Test
  void englishNameIsNoQuantity() {
    assertThat(READERS.english().read("In the five northwestern regions and Wuhan")).isEmpty();
  }

  @Test
  void whatStandsBesideANameIsRead() {
    assertThat(READERS.chinese().read("武汉12家")).hasSize(1);
  }
}
