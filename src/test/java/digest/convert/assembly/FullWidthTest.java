package digest.convert.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullWidthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "大抓工业,大干工业. | 大抓工业，大干工业。",
        "5个县(市),面积占85%,居首 | 5个县（市），面积占85%，居首",
        "何文波:前景可期! | 何文波：前景可期！",
        "最佳技术(BAT)的应用 | 最佳技术（BAT）的应用",
        "约需1,800元,全市1150辆 | 约需1,800元，全市1150辆"
      })
  void chineseProseHasFullWidthMarks(String printed, String restored) {
    assertThat(FullWidth.restore(printed)).isEqualTo(restored);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增长14.3%",
        "https://www.example.org/a.html?b=1",
        "1,800 and 2.5",
        "AI, Big Data (2023) rule.",
        "上午9:30开会"
      })
  void numbersAddressesAndLatinTextStayAsTheyAre(String printed) {
    assertThat(FullWidth.restore(printed)).isEqualTo(printed);
  }
}
