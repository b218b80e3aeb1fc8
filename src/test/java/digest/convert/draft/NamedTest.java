package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.layout.PrintedArticle.Speaker;
import digest.testing.OwnContent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
