package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.layout.PrintedArticle.Speaker;
import digest.testing.OwnContent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTest {
  private static Named named;

  @BeforeAll
  static void read() throws IOException {
    named = new Named(OwnContent.site());
  }

  @Test
  void personIsFoundByNameAndPlace() {
    assertThat(named.people(Articles.report("营口开会", "市委书记李强说。")).value())
        .hasValue(List.of("li-qiang-yingkou"));
  }

  @Test
  void namesakeElsewhereIsLeftOutAndToldSo() {
    Proposal<List<String>> people = named.people(Articles.report("昆明开会", "村民李强说。"));

    assertThat(people.value()).isEmpty();
    assertThat(people.reason()).contains("李强");
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
    assertThat(named.mechanisms(Articles.report("题", text)).value().orElseThrow()).contains(id);
  }

  @Test
  void halvesInTwoSentencesAreNone() {
    assertThat(named.mechanisms(Articles.report("题", "委员视察。书记督办。")).value()).isEmpty();
  }

  @Test
  void speakerWhoIsNotInTheVocabularyIsNamedInTheReason() {
    Proposal<String> speaker = named.speaker(new Speaker("钱一", "某市政协委员"), "");

    assertThat(speaker.value()).isEmpty();
    assertThat(speaker.reason()).contains("某市政协委员 钱一");
  }

  @Test
  void speakerWhoIsInTheVocabularyHasAnId() {
    assertThat(named.speaker(new Speaker("杜祥琬", "院士"), "").value()).hasValue("du-xiangwan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"认真学习习近平文化思想。", "落实习近平总书记对造船工作的重要指示精神。"})
  void nameOfATeachingNamesNobody(String text) {
    assertThat(named.people(Articles.report("题", text)).value()).isEmpty();
  }

  @Test
  void nameBesideATeachingIsStillAPerson() {
    assertThat(named.people(Articles.report("题", "习近平主席致辞。")).value())
        .hasValue(List.of("xi-jinping"));
  }

  @Test
  void placeOfTheRoleNeedNotBeNamedWhereTheOfficeIs() {
    assertThat(named.speaker(new Speaker("王奋彦", "省政协经济委员会主任"), "").value()).hasValue("wang-fenyan");
  }

  @Test
  void officeThatEveryTownHasDoesNotTellOneNamesakeFromAnother() {
    assertThat(named.people(Articles.report("题", "昆明市委书记李强到会。")).value()).isEmpty();
  }
}
