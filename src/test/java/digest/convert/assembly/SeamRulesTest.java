package digest.convert.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.layout.Composition;
import digest.convert.layout.Join;
import digest.convert.layout.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeamRulesTest {
  private static final String LONG = "政协委员围绕产业集群发展开展调研，先后召开了八场座谈会，听取了企业和专家的意见，形成了调研报告。";

  private static Composition composed(String... lines) {
    return Composer.compose(PrintedPages.of("page.txt", String.join("\n\n", lines)));
  }

  private static List<Join> joins(Composition composition) {
    return composition.articles().stream()
        .flatMap(article -> article.paragraphs().stream())
        .flatMap(paragraph -> paragraph.joins().stream())
        .toList();
  }

  private static List<String> texts(Composition composition) {
    return composition.articles().stream()
        .flatMap(article -> article.paragraphs().stream())
        .map(Paragraph::text)
        .toList();
  }

  @Test
  void everyRuleHasANameOfItsOwn() {
    assertThat(SeamRules.ALL)
        .extracting(SeamRule::name)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void everyRuleGivesItsReasonInBothLanguages() {
    assertThat(SeamRules.ALL)
        .extracting(SeamRule::reason)
        .allMatch(reason -> reason.zh().matches(".+(。|……)") && reason.en().endsWith("."));
  }

  @Test
  void sentenceGoesOnInTheNextLine() {
    Composition composition =
        composed("建设新型园区", "本报记者 王小明", LONG, LONG + "今年投入资金9600", "万元，建成了三个园区。");
    assertThat(texts(composition)).anyMatch(text -> text.contains("今年投入资金9600万元，建成了"));
  }

  @Test
  void sentenceGoesOnBeyondAPicture() {
    Composition composition =
        composed("建设新型园区", "本报记者 王小明", LONG + "今年投入资金9600", "图为委员在园区调研。 李小华 摄", "万元，建成了三个园区。");
    assertThat(joins(composition)).extracting(Join::before).containsExactly(5);
  }

  @Test
  void characterThatStandsOnBothSidesIsTakenOutOnce() {
    Composition composition =
        composed("建设新型园区", "本报记者 王小明", LONG + "省政协十分重视，这是省政", "政协的一项重点工作，已经持续三年。");
    assertThat(joins(composition))
        .extracting(Join::seam, Join::removed)
        .containsExactly(org.assertj.core.api.Assertions.tuple(Join.Seam.DOUBLED, "政"));
  }

  @Test
  void finishedParagraphsStayApart() {
    assertThat(joins(composed("建设新型园区", "本报记者 王小明", LONG, LONG.replace("八场", "九次")))).isEmpty();
  }
}
