package digest.check.print;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Byline;
import digest.model.Level;
import digest.model.Role;
import digest.model.Site;
import digest.testing.Articles;
import digest.testing.ProcessorTime;
import digest.testing.Sites;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages are invented. */
class AgainstPrintTest {
  private static final String PRINT =
      """
      港口三百年的茶路
      本报讯（记者 林一一）宁波市政协７月５日到老码头看了一天，
      委员周海生说，码头一年运出茶叶2.4万吨，修路花了三千多万
      元，石阶还是当年的石阶，桥洞下的水位却一年比一年高，《浙东沿海古代茶叶贸易与
      码头工人生活口述历史资料汇编》已经付印。
      """;

  @Test
  void entryInItsOwnWordsIsSound() {
    assertThat(check(entry("周海生在宁波说，茶叶一年有2.4万吨经过那里。"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "修路花了三千多万元，石阶还是当年的石阶，桥洞下的水位却高",
        "修路花了三千多万元石阶还是当年的石阶——桥洞下的水位却高",
        "修路花了三千多万元，石阶还是，当年的 石阶，桥洞下的水位却高",
        "**修路花了三千**多万元，石阶还是当年的石阶；桥洞下的水位却高",
        "宁波市政协7月5日到老码头看了一天，委员周海生说，码头一年",
        "《茶》里说：修路花了三千多万元，石阶还是当年的石阶，桥洞下的水位",
      })
  void copiedRunIsFoundHoweverItIsSet(String zh) {
    assertThat(codes(entry(zh))).containsExactly("copied-from-print");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "花了三千多万元，石阶还是当年的石阶，桥洞下的水。",
        "花了三千多万元，石阶不是当年的石阶，桥洞下的水位却一年高",
        "看《浙东沿海古代茶叶贸易与码头工人生活口述历史资料汇编》一书",
        "桥洞下的水位却一年《茶》比一年高",
      })
  void shorterOrOtherRunsAndTitlesAreFine(String zh) {
    assertThat(check(entry(zh))).isEmpty();
  }

  @Test
  void copiedRunIsShownInBothPlaces() {
    Diagnostic problem = check(entry("他说，石阶还是当年的石阶，桥洞下的水位却一年比一年高。")).get(0);
    assertThat(problem.span().text()).isEqualTo("石阶还是当年的石阶，桥洞下的水位却一年比一年高");
    assertThat(problem.span()).hasToString("content/articles/2023/a.zh.md:3:4");
    assertThat(problem.other().orElseThrow()).hasToString("page.txt:4:3");
    assertThat(problem.message()).startsWith("22 characters");
  }

  @Test
  void twoRunsFromDifferentPlacesAreTwo() {
    String zh = "石阶还是当年的石阶，桥洞下的水位却一年比一年高，宁波市政协7月5日到老码头看了一天，委员周海生说，码头";
    assertThat(codes(entry(zh))).containsExactly("copied-from-print", "copied-from-print");
  }

  @Test
  void citedHeadlineMayStandInTheText() {
    String headline = "一条从宁波港口通往内陆山区的三百年茶路怎样重新热闹起来";
    Articles article = Articles.article("a").headline(headline).zhBody("题为：" + headline + "。\n");
    assertThat(check(article.untranslated(), headline + "\n正文。")).isEmpty();
  }

  @Test
  void namesOfTheHeaderHaveToBePrinted() {
    Articles article =
        Articles.article("a")
            .people("zhou", "li")
            .regions("ningbo", "huzhou")
            .headline("港口三百年的茶路")
            .bylines(new Byline(Role.REPORTER, "林一一"), new Byline(Role.REPORTER, "林二"))
            .untranslated();
    assertThat(messages(article))
        .containsExactlyInAnyOrder(
            "the page does not have `李平`",
            "the page does not have `湖州`",
            "the page does not have `林二`");
  }

  @ParameterizedTest
  @CsvSource({"港口三百年的茶路, 0", "港口 三百年的茶路！, 0", "港口二百年的茶路, 1"})
  void headlineIsComparedWithoutItsMarks(String headline, int problems) {
    assertThat(check(Articles.article("a").headline(headline).untranslated())).hasSize(problems);
  }

  @Test
  void nameThatTheTextMentionsHasToBePrinted() {
    assertThat(messages(entry("李平从湖州来到宁波。")))
        .containsExactlyInAnyOrder("the page does not have `李平`", "the page does not have `湖州`");
  }

  @Test
  void editorsNoteMaySpeakOfOthers() {
    assertThat(check(entry("编者注：李平不在其中。"))).isEmpty();
  }

  @Test
  void membersOfAPrintedClusterCountAsPrinted() {
    assertThat(check(entry("湖州也在内。"), "杭嘉湖三地开会。")).isEmpty();
  }

  @Test
  void nameWithOneOtherLetterIsShownBesideThePrintedOne() {
    Articles article = Articles.article("a").people("zhou-slip").untranslated();
    Diagnostic problem = check(article).get(0);
    assertThat(problem.other().orElseThrow().text()).isEqualTo("周海生");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.4万吨", "24000吨", "3000多万元", "三千多万元", "7月5日", "７月５日", "一天"})
  void figureIsPrintedInAnyNotation(String figure) {
    assertThat(check(Articles.article("a").printed(figure).untranslated())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"24万吨", "4万吨", "3000多亿元", "7月6日", "12家"})
  void figureThatThePageDoesNotHaveIsReported(String figure) {
    assertThat(codes(Articles.article("a").printed(figure).untranslated()))
        .containsExactly("figure-not-printed");
  }

  @Test
  void largestPagesAreComparedInLinearTime() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      lines.add("一".repeat(10_000));
      lines.add("石阶甲乙丙丁戊己庚辛".repeat(1000));
    }
    String same = ("一".repeat(1000) + "石阶甲乙丙丁戊己庚辛".repeat(100) + "\n\n").repeat(20);
    String page = String.join("\n", lines);
    assertThat(ProcessorTime.within(Duration.ofSeconds(10), () -> codes(entry(same), page)))
        .contains("copied-from-print");
  }

  private static Articles entry(String zh) {
    return Articles.article("a").zhBody(zh + "\n").untranslated();
  }

  private static List<String> codes(Articles article) {
    return codes(article, PRINT);
  }

  private static List<String> codes(Articles article, String print) {
    return check(article, print).stream().map(Diagnostic::code).toList();
  }

  private static List<String> messages(Articles article) {
    return check(article).stream().map(Diagnostic::message).toList();
  }

  private static List<Diagnostic> check(Articles article) {
    return check(article, PRINT);
  }

  private static List<Diagnostic> check(Articles built, String print) {
    Article article = built.build();
    Site site =
        Sites.site()
            .region("ningbo", "宁波", "Ningbo", Level.CITY, "")
            .region("huzhou", "湖州", "Huzhou", Level.CITY, "")
            .cluster("hangjiahu", "杭嘉湖", "Hangjiahu", "huzhou")
            .person("zhou", "周海生", "Zhou Haisheng")
            .person("zhou-slip", "周海升", "Zhou Haisheng")
            .person("li", "李平", "Li Ping")
            .build();
    SourceText source = new SourceText("page.txt", print);
    List<PrintedPage.Line> lines = new ArrayList<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      String text = source.lineText(line);
      int start = source.lineStart(line);
      lines.add(new PrintedPage.Line(text, source.span(start, start + text.length())));
    }
    return AgainstPrint.check(
        article, AlignedDocument.of(article), site, new PrintedPage(source, lines));
  }
}
