package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.OwnContent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {
  private static Instruments instruments;

  @BeforeAll
  static void read() throws IOException {
    instruments = new Instruments(OwnContent.site());
  }

  private static Proposal<List<String>> of(String text) {
    return instruments.of(Articles.report("题", text), "");
  }

  @ParameterizedTest
  @CsvSource({
    "政协组成主课题组及23个子课题组开展调研, research-groups",
    "这是“1号”建议案的内容, no-1-proposal",
    "市委书记为政协“点题”, set-topic",
    "常委会会议围绕“推动科教优势转化为创新发展优势”进行协商, standing-committee",
    "建立轮值“链长制”, chain-chief"
  })
  void mechanismIsFoundByItsNameOrBothHalvesOfIt(String text, String id) {
    assertThat(of(text).value().orElseThrow()).contains(id);
  }

  @Test
  void halvesInTwoSentencesAreNone() {
    assertThat(of("委员视察。书记督办。").value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "政府把建议列成清单，逐条写明牵头单位, itemised-handling",
    "县政协专题调研组走了六个村, research-groups",
    "委员走访渡口边的造船企业, enterprise-visits",
    "政协引导委员积极投身修桥, members-in-business",
    "民盟青砚市委会建议先修渡口, party-advice",
    "在青砚市政协八届三次会议上他提出建议, plenary-advice",
    "两省政协联合履职, joint-sessions",
    "一起督办这件重点提案, proposal-inspection",
    "聘她当招商顾问, investment-ambassadors"
  })
  void mechanismIsFoundByTheSignsOfItsEntry(String text, String id) {
    assertThat(of(text).value().orElseThrow()).contains(id);
  }

  @Test
  void meetingThatTheTitleOfThePageNamesIsFound() {
    Printed printed = Articles.report("题", "桥修好了。");

    assertThat(instruments.of(printed, "青砚市试点工作现场观摩会").value())
        .hasValue(List.of("on-site-observation"));
  }

  @Test
  void partOfAnotherNameIsNoSign() {
    assertThat(of("书记领衔督办重点提案").value()).hasValue(List.of("secretary-led-proposal"));
  }
}
