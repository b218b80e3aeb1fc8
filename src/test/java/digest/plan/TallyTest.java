package digest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Article;
import digest.testing.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void mostFrequentComesFirst() {
    assertThat(tallies("hubei", "anhui", "hubei"))
        .containsExactly(new Tally("hubei", 2), new Tally("anhui", 1));
  }

  @Test
  void equallyFrequentComeInOrderOfIds() {
    assertThat(tallies("wuhan", "anhui", "hubei"))
        .extracting(Tally::id)
        .containsExactly("anhui", "hubei", "wuhan");
  }

  @Test
  void whatNoArticleNamesIsLeftOut() {
    assertThat(tallies()).isEmpty();
  }

  private static List<Tally> tallies(String... regions) {
    List<Article> articles =
        List.of(regions).stream()
            .map(region -> Articles.article("of-" + region).regions(region).build())
            .toList();
    return Tally.of(Section.REGIONS, articles);
  }
}
