package digest.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Names<String> PLACES =
      new Names.Builder<String>()
          .add("无为", "wuwei-anhui")
          .add("武威", "wuwei-gansu")
          .add("朝阳", "chaoyang-liaoning")
          .add("朝阳", "chaoyang-beijing")
          .add("朝阳区", "chaoyang-beijing")
          .add("高密", "gaomi")
          .addDecoy("高密度")
          .add("Wen County", "wenxian")
          .add("clusters", "clusters")
          .build();

  private static List<String> found(String text) {
    return PLACES.find(text).stream().map(mention -> String.join("|", mention.meant())).toList();
  }

  @Test
  void namesAreFoundInTheirOrder() {
    assertThat(found("从武威到无为，再到武威")).containsExactly("wuwei-gansu", "wuwei-anhui", "wuwei-gansu");
  }

  @Test
  void longestNameIsMeant() {
    assertThat(found("在朝阳区调研")).containsExactly("chaoyang-beijing");
  }

  @Test
  void nameOfTwoThingsTellsBoth() {
    assertThat(found("赴朝阳调研")).containsExactly("chaoyang-liaoning|chaoyang-beijing");
  }

  @Test
  void wordThatOnlyHoldsANameIsPassedOver() {
    assertThat(found("高密度地布局，不同于高密市")).containsExactly("gaomi");
  }

  @Test
  void placeIsInUnitsOfTheText() {
    assertThat(PLACES.find("𠮷在武威"))
        .containsExactly(new Mention<>(List.of("wuwei-gansu"), "武威", 3, 5));
  }

  @Test
  void englishNameMayBeginWithACapital() {
    assertThat(found("Clusters in Wen County")).containsExactly("clusters", "wenxian");
  }

  @Test
  void englishNameIsNoPartOfALongerWord() {
    assertThat(found("subclusters, clustersize, Wen Countyside")).isEmpty();
  }

  @Test
  void otherLettersKeepTheirCase() {
    assertThat(found("wen county")).isEmpty();
  }

  @Test
  void blankNameIsNeverFound() {
    assertThat(new Names.Builder<String>().add(" ", "x").build().find("a b")).isEmpty();
  }

  @Test
  void longTextOfNearMissesIsReadQuickly() {
    Names<String> names = new Names.Builder<String>().add("啊".repeat(30) + "呀", "x").build();
    String text = "啊".repeat(500_000);

    assertTimeout(Duration.ofSeconds(5), () -> assertThat(names.find(text)).isEmpty());
  }
}
