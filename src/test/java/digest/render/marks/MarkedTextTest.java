package digest.render.marks;

import static org.assertj.core.api.Assertions.assertThat;

import digest.check.figures.SiteReaders;
import digest.markdown.Addresses;
import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.markdown.Document;
import digest.model.Article;
import digest.model.Language;
import digest.model.Level;
import digest.model.Site;
import digest.model.Stage;
import digest.model.Step;
import digest.model.Translates;
import digest.testing.Articles;
import digest.testing.Sites;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {
  private static final Pattern NAME =
      Pattern.compile("<a class=\"name\" href=\"([^\"]*)\"( lang=\"[^\"]*\")?>([^<]*)</a>");
  private static final Pattern FIGURE = Pattern.compile("<span class=\"other-said\"[^>]*>([^<]*)");

  @Test
  void figureHasAButtonThatOpensItsOtherNotation() {
    assertThat(chinese(article("安排9.36亿元。")))
        .isEqualTo(
            """
            <p>安排<span class="figure-said">9.36亿元<button type="button" class="other-way"\
             popovertarget="figure-1" aria-label="other"></button></span>。</p>
            <span class="other-said" popover id="figure-1" lang="en">RMB 936 million</span>
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3万吨、1200亩。|30,000 tonnes,80 hectares",
        "20万至30万亩。|≈ 13,300 hectares – 20,000 hectares",
        "5至8亿元。|RMB 500 million – RMB 800 million",
        "**9.36**亿元|RMB 936 million",
        "- 3万吨|'30,000 tonnes'",
      })
  void figuresOfRunningTextAreTold(String zh, String told) {
    assertThat(figures(chinese(article(zh)))).isEqualTo(told);
  }

  @Test
  void figuresOfTablesAreTold() {
    String table = "| 茶 | 3万吨 |\n| - | - |\n| 茶 | 4万吨 |";
    assertThat(figures(chinese(article(table)))).isEqualTo("30,000 tonnes,40,000 tonnes");
  }

  @ParameterizedTest
  @CsvSource({"7家, ''", "# 3万吨, ''", "[3万吨](topic:tea), ''", "`3万吨`, ''", "7月5日, ''", "万州, ''"})
  void othersAreNot(String zh, String told) {
    assertThat(figures(chinese(article(zh)))).isEqualTo(told);
  }

  @Test
  void englishFiguresAreToldInChinese() {
    String html = english(article("安排9.36亿元。").enBody("It set aside RMB 936 million.\n"));
    assertThat(figures(html)).isEqualTo("9.36亿元");
    assertThat(html).contains("lang=\"zh-Hans\"");
  }

  @Test
  void nameIsALinkAtItsFirstMentionOnly() {
    assertThat(names(chinese(article("# 浙江\n\n浙江的宁波，浙江。"))))
        .containsExactly("浙江 region:zhejiang", "宁波 region:ningbo");
  }

  @Test
  void whatTheEditorMadeALinkAnywhereNeedsNoOther() {
    assertThat(names(chinese(article("浙江。\n\n[浙江](region:zhejiang)。")))).isEmpty();
  }

  @Test
  void longestNameIsMeant() {
    assertThat(names(chinese(article("政协主席到会，政协也到。"))))
        .containsExactly("政协主席 term:chair", "政协 term:cppcc");
  }

  @Test
  void personIsMeantWhereTheHeaderListsThem() {
    assertThat(names(chinese(article("李强说。")))).isEmpty();
    assertThat(names(chinese(article("李强说。").people("li-qiang"))))
        .containsExactly("李强 person:li-qiang");
  }

  @Test
  void cityIsMeantWhereTheHeaderPlacesTheArticleThere() {
    assertThat(names(chinese(article("朝阳。")))).isEmpty();
    assertThat(names(chinese(article("朝阳。").regions("chaoyang"))))
        .containsExactly("朝阳 region:chaoyang");
    assertThat(names(chinese(article("朝阳。").regions("liaoning"))))
        .containsExactly("朝阳 region:chaoyang");
  }

  @Test
  void mechanismIsMeantBeforeATermOfItsName() {
    assertThat(names(chinese(article("专题协商。")))).containsExactly("专题协商 mechanism:thematic");
  }

  @Test
  void englishWordsAreTermsOnlyWhereTheChineseHasTheTerm() {
    String en = "The Research Institute did.\n\nTheir research did.\n";
    assertThat(names(english(article("院说。\n\n调研说。").enBody(en))))
        .containsExactly("research term:research");
    assertThat(names(english(article("院说。\n\n院说。").enBody(en)))).isEmpty();
  }

  @Test
  void nameInTheOtherLanguageSaysSo() {
    String html = english(article("调研。").enBody("They say 调研 here, and 我调研.\n"));
    assertThat(names(html)).containsExactly("调研 term:research lang=\"zh-Hans\"");
  }

  @Test
  void chineseWithinLongerChineseIsNoName() {
    assertThat(names(english(article("调研。").enBody("Printed 调研链链 here.\n")))).isEmpty();
  }

  @Test
  void summaryIsReadBeforeStepsAndStepsBeforeTheText() {
    MarkedText text = marked(told("浙江。", "浙江的宁波。", "浙江的宁波，辽宁。"), Language.ZH);
    assertThat(names(text.html("浙江。", Spot.SUMMARY))).containsExactly("浙江 region:zhejiang");
    assertThat(names(text.html("浙江的宁波。", Spot.step(0)))).containsExactly("宁波 region:ningbo");
    assertThat(names(chinese(told("浙江。", "浙江的宁波。", "浙江的宁波，辽宁。"))))
        .containsExactly("辽宁 region:liaoning");
  }

  @Test
  void figuresOfSummaryAndStepsAreToldAtTheirEnds() {
    MarkedText text = marked(told("补3万吨。", "安排9.36亿元。", "文。"), Language.ZH);
    assertThat(text.html("补3万吨。", Spot.SUMMARY))
        .isEqualTo(
            """
            补<span class="figure-said">3万吨<button type="button" class="other-way"\
             popovertarget="figure-1" aria-label="other"></button></span>。\
            <span class="other-said" popover id="figure-1" lang="en">30,000 tonnes</span>
            """);
    assertThat(text.html("安排9.36亿元。", Spot.step(0)))
        .contains("popovertarget=\"figure-2\"")
        .endsWith("id=\"figure-2\" lang=\"en\">RMB 936 million</span>\n");
  }

  @Test
  void wordsOfAHeaderAreNoMarkup() {
    MarkedText text = marked(told("<b>", "一。", "文。"), Language.ZH);
    assertThat(text.html("<b> & \"c\"", Spot.SUMMARY)).isEqualTo("&lt;b&gt; &amp; &quot;c&quot;");
  }

  @Test
  void englishSummaryHasTheTermsOfTheChineseOne() {
    Articles without = told("院说。", "一。", "文。").en("T", "Their research did.", "Text.\n");
    assertThat(names(marked(without, Language.EN).html("Their research did.", Spot.SUMMARY)))
        .isEmpty();
    Articles with = told("调研。", "一。", "文。").en("T", "Their research did.", "Text.\n");
    assertThat(names(marked(with, Language.EN).html("Their research did.", Spot.SUMMARY)))
        .containsExactly("research term:research");
  }

  @Test
  void englishStepHasTheTermsOfItsOwnTwin() {
    Articles article =
        article("文。")
            .steps(step(Stage.QUESTION), step(Stage.RESEARCH))
            .stepTexts(Language.ZH, "问。", "调研。")
            .stepTexts(Language.EN, "Asked for research.", "The research.");
    MarkedText text = marked(article, Language.EN);
    assertThat(names(text.html("Asked for research.", Spot.step(0)))).isEmpty();
    assertThat(names(text.html("The research.", Spot.step(1))))
        .containsExactly("research term:research");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9.36亿元|RMB 940 million (rounded)|RMB 940 million (rounded)",
        "9.36亿元||RMB 936 million",
        "3万吨、1200亩|30,000 tonnes, 80 ha|30,000 tonnes, 80 ha",
        "3万吨、1200亩||",
        "7家|7|",
        "65%|65 per cent|",
      })
  void keyFigureIsToldAsItsTwinHasIt(String zh, String twin, String told) {
    Articles article = article("文。").figure(Language.ZH, "key", zh, "标签");
    if (twin != null) {
      article.figure(Language.EN, "key", twin, "Label");
    }
    assertThat(marked(article, Language.ZH).behindKeyFigure(0).map(MarkedTextTest::figures))
        .isEqualTo(Optional.ofNullable(told));
  }

  @Test
  void keyFigureInEnglishIsToldInChinese() {
    Articles article =
        article("文。")
            .figure(Language.ZH, "key", "9.36亿元", "标签")
            .figure(Language.EN, "key", "RMB 936 million", "Label");
    assertThat(marked(article, Language.EN).behindKeyFigure(0).orElseThrow())
        .endsWith("lang=\"zh-Hans\">9.36亿元</span>\n");
  }

  @Test
  void twinThatIsBehindTellsNothing() {
    Articles article =
        article("文。")
            .figure(Language.ZH, "key", "9.36亿元", "标签")
            .figure(Language.EN, "key", "RMB 850 million", "Label")
            .stamped(
                new Translates(
                    Optional.empty(),
                    Optional.empty(),
                    Map.of("key", "00000000"),
                    List.of(),
                    List.of()));
    assertThat(marked(article, Language.ZH).behindKeyFigure(0).map(MarkedTextTest::figures))
        .contains("RMB 936 million");
    assertThat(marked(article, Language.EN).behindKeyFigure(0).map(MarkedTextTest::figures))
        .contains("9.36亿元");
  }

  private static Articles told(String summary, String step, String body) {
    return article(body)
        .zh("题", summary, body + "\n")
        .steps(step(Stage.RESEARCH))
        .stepTexts(Language.ZH, step);
  }

  private static Step step(Stage stage) {
    return new Step(stage, Optional.empty(), Map.of());
  }

  private static MarkedText marked(Articles built, Language language) {
    Article article = built.build();
    Marks marks =
        new Marker(site()).find(article, AlignedDocument.of(article), SiteReaders.of(site()));
    return new MarkedText(language, marks, Addresses.AS_WRITTEN, "other");
  }

  private static Articles article(String zh) {
    return Articles.article("a").regions("ningbo").zhBody(zh + "\n");
  }

  private static String chinese(Articles built) {
    Article article = built.build();
    AlignedDocument document = AlignedDocument.of(article);
    return html(article, document, document.chinese(), Language.ZH);
  }

  private static String english(Articles built) {
    Article article = built.build();
    AlignedDocument document = AlignedDocument.of(article);
    return html(article, document, document.english().orElseThrow(), Language.EN);
  }

  private static String html(
      Article article, AlignedDocument document, Document shown, Language language) {
    Marks marks = new Marker(site()).find(article, document, SiteReaders.of(site()));
    MarkedText text = new MarkedText(language, marks, Addresses.AS_WRITTEN, "other");
    StringBuilder html = new StringBuilder();
    List<Block> blocks = shown.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      html.append(text.html(blocks.get(i), i));
    }
    return html.toString();
  }

  private static String figures(String html) {
    return String.join(",", FIGURE.matcher(html).results().map(found -> found.group(1)).toList());
  }

  private static List<String> names(String html) {
    return NAME.matcher(html)
        .results()
        .map(
            found ->
                found.group(3)
                    + " "
                    + found.group(1)
                    + (found.group(2) == null ? "" : found.group(2)))
        .toList();
  }

  private static Site site() {
    return Sites.site()
        .region("zhejiang", "浙江", "Zhejiang", Level.PROVINCE, "")
        .region("ningbo", "宁波", "Ningbo", Level.CITY, "zhejiang")
        .region("liaoning", "辽宁", "Liaoning", Level.PROVINCE, "")
        .region("chaoyang", "朝阳", "Chaoyang", Level.CITY, "liaoning")
        .region("wanzhou", "万州", "Wanzhou", Level.COUNTY, "")
        .person("li-qiang", "李强", "Li Qiang")
        .mechanism("thematic", "专题协商", "Thematic consultation")
        .term("thematic-term", "专题协商", "thematic consultation")
        .term("cppcc", "政协", "CPPCC")
        .term("chair", "政协主席", "CPPCC chair")
        .term("research", "调研", "research")
        .build();
  }
}
