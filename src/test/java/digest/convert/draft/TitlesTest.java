package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "伍庆之:先修渡口,再修桥 @ 伍庆之：先修渡口，再修桥",
        "「小桥」怎样过大车 @ “小桥”怎样过大车",
        "桥长8.5米 @ 桥长8.5米",
        "——记者手记 @ ——记者手记"
      })
  void headlineIsCitedWithTheMarksOfProse(String printed, String cited) {
    assertThat(Titles.cited(printed)).isEqualTo(cited);
  }

  @Test
  void subtitleStandsWithoutTheDashBeforeIt() {
    assertThat(Titles.subtitle("——青砚市政协修桥记")).isEqualTo("青砚市政协修桥记");
  }
}
