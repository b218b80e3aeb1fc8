package digest.han;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantTest {
  private static final Meant REGIONS =
      new Meant(
          Map.of(
              "yangtze-delta", "长三角",
              "shaanxi", "陕西",
              "wuwei-anhui", "无为",
              "jingjinji", "京津冀",
              "zhineng", "智能制造",
              "wuhan", "武汉"));

  @ParameterizedTest
  @CsvSource({
    "wuahn, `wuhan` (武汉)",
    "jinjinji, `jingjinji` (京津冀)",
    "shanxi, `shaanxi` (陕西)",
    "changsanjiao, `yangtze-delta` (长三角)",
    "changshajiao, `yangtze-delta` (长三角)",
    "wuwei, `wuwei-anhui` (无为)",
    "zhi-neng-zhi-zao, `zhineng` (智能制造)"
  })
  void lettersFindWhatIsSpeltOrReadSo(String typed, String meant) {
    assertThat(REGIONS.hint(typed)).isEqualTo("did you mean " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource({
    "武威, `wuwei-anhui` (无为)",
    "枝能制造, `zhineng` (智能制造)",
    "武汉市, `wuhan` (武汉)",
    "智能, `zhineng` (智能制造)",
    "昌山角, `yangtze-delta` (长三角)",
    "金津冀, `jingjinji` (京津冀)"
  })
  void chineseFindsWhatIsNamedOrSoundsSo(String typed, String meant) {
    assertThat(REGIONS.hint(typed)).isEqualTo("did you mean " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource({"海参崴", "vladivostok", "--", "武"})
  void whatIsLikeNothingHasNoHint(String typed) {
    assertThat(REGIONS.hint(typed)).isEmpty();
  }

  @Test
  void allThatSoundAlikeAreTold() {
    Meant both = new Meant(Map.of("wuwei-anhui", "无为", "wuwei-gansu", "武威"));
    assertThat(both.hint("五围")).isEqualTo("did you mean `wuwei-anhui` (无为) or `wuwei-gansu` (武威)?");
  }

  @Test
  void idWithoutANameIsFoundByItsLetters() {
    assertThat(new Meant(Map.of("gang-kou", "")).hint("港口")).isEqualTo("did you mean `gang-kou`?");
  }
}
