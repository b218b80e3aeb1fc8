package digest.check;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Language;
import digest.model.Level;
import digest.model.Site;
import digest.testing.Articles;
import digest.testing.Sites;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {
  @Test
  void soundArticleHasNoProblems() {
    assertThat(check(Articles.article("a"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article:other",
        "topic:steel",
        "region:wuhan",
        "mechanism:seminar",
        "person:li-si",
        "term:zhengxie",
        "https://example.org/",
        "mailto:a@example.org",
        "#section-1"
      })
  void linkThatLeadsSomewhereIsFine(String target) {
    assertThat(check(linking("## 题\n\n[词](" + target + ")\n"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article:nothing",
        "topic:nothing",
        "region:nothing",
        "mechanism:nothing",
        "person:nothing",
        "term:nothing",
        "topic:",
        "#section-2",
        "#nowhere",
        "other.md",
        "../other/",
        "/zh/"
      })
  void linkThatLeadsNowhereIsReported(String target) {
    assertThat(codes(check(linking("## 题\n\n[词](" + target + ")\n")))).containsExactly("dead-link");
  }

  @Test
  void deadLinkIsToldWithItsPlaceAndTheNearestName() {
    List<Diagnostic> problems = check(linking("见[词](topic:stel)。\n"));
    assertThat(problems).hasSize(1);
    assertThat(DiagnosticPrinter.print(problems.get(0)))
        .isEqualTo(
            """
            content/articles/2023/a.zh.md:3:6: error[dead-link]: there is no topic `stel`
              3 | 见[词](topic:stel)。
                |        ^^^^^^^^^^
              hint: did you mean `steel` (题steel)?
            """);
  }

  @Test
  void noteThatIsNotThereIsReported() {
    List<Diagnostic> problems = check(Articles.article("a").zhBody("见注[^1]。\n").untranslated());
    assertThat(problems).hasSize(1);
    assertThat(DiagnosticPrinter.print(problems.get(0)))
        .isEqualTo(
            """
            content/articles/2023/a.zh.md:3:3: warning[missing-note]: there is no note `1`
              3 | 见注[^1]。
                |     ^^^^
              hint: write it below, on a line of its own: `[^1]: …`
            """);
  }

  @Test
  void noteThatIsThereIsFine() {
    assertThat(codes(check(Articles.article("a").zhBody("见注[^1]。\n\n[^1]: 注。\n"))))
        .doesNotContain("missing-note");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[词]（topic:steel）", "［词］（topic:steel）", "［词］(topic：steel)"})
  void linkInChineseBracketsIsReported(String link) {
    List<Diagnostic> problems = check(Articles.article("a").zhBody("见" + link + "。\n"));
    assertThat(codes(problems)).containsExactly("full-width-link");
    assertThat(problems.get(0).hint()).isEqualTo("write it with English ones: `[词](topic:steel)`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[注]（见下）", "［方括号］", "    [^1]"})
  void bracketsThatAreMeantAreFine(String text) {
    assertThat(codes(check(Articles.article("a").zhBody("段。\n\n" + text + "\n"))))
        .doesNotContain("missing-note", "full-width-link");
  }

  @Test
  void deadLinkOfTheEnglishIsReportedToo() {
    assertThat(codes(check(Articles.article("a").enBody("[x](topic:nothing)\n"))))
        .contains("dead-link");
  }

  @Test
  void linkToAnArticleWithErrorsIsAWarning() {
    List<Diagnostic> problems = check(linking("[词](article:broken)\n"), "broken");
    assertThat(codes(problems)).containsExactly("withheld-link");
    assertThat(problems.get(0).isError()).isFalse();
  }

  @Test
  void unsoundNameIsNoExcuseForOtherKindsOfLinks() {
    assertThat(codes(check(linking("[词](topic:broken)\n"), "broken"))).containsExactly("dead-link");
  }

  @Test
  void imageBesideTheArticleIsFine() {
    assertThat(check(showing("![图](a.1.jpg)\n", "![Picture](a.1.jpg)\n").images("a.1.jpg")))
        .isEmpty();
  }

  @Test
  void missingImageIsReportedWithTheNearestName() {
    List<Diagnostic> problems =
        check(
            showing("![图](a.2.jpg)\n\n![图](a.1.jpg)\n", "![A](a.1.jpg)\n\n![A](a.1.jpg)\n")
                .images("a.1.jpg"));
    assertThat(problems)
        .filteredOn(problem -> problem.code().equals("missing-image"))
        .extracting(Diagnostic::hint)
        .containsExactly("did you mean `a.1.jpg`?");
  }

  @Test
  void imageWithoutWordsIsReported() {
    assertThat(codes(check(showing("![ ](a.1.jpg)\n", "![A](a.1.jpg)\n").images("a.1.jpg"))))
        .containsExactly("missing-alternative");
  }

  @Test
  void imageThatNoTextShowsIsReported() {
    List<Diagnostic> problems = check(Articles.article("a").images("a.1.jpg", "a.2.jpg"));
    assertThat(codes(problems)).containsExactly("unused-image", "unused-image");
    assertThat(problems).extracting(Diagnostic::message).isSorted();
  }

  @Test
  void imageShownInOneLanguageIsUsed() {
    assertThat(codes(check(Articles.article("a").zhBody("![图](a.1.jpg)\n").images("a.1.jpg"))))
        .doesNotContain("unused-image");
  }

  @Test
  void problemsOfMarkdownItselfAreTold() {
    assertThat(check(Articles.article("a").zhBody("[词](javascript:alert)\n"))).hasSize(1);
  }

  @Test
  void problemsComeInTheOrderOfTheText() {
    assertThat(check(linking("[一](topic:x)\n\n[二](region:y)\n\n[三](article:z)\n")))
        .filteredOn(Diagnostic::isError)
        .isSorted()
        .hasSize(3);
  }

  @Test
  void pageAboutTheSiteMayLink() {
    Site site = Sites.site().topics("steel").about(Language.ZH, "[钢](topic:steel)\n").build();
    assertThat(Checks.checkAbout(site, Set.of())).isEmpty();
  }

  @Test
  void deadLinkOnThePageAboutTheSiteIsReported() {
    Site site = Sites.site().about(Language.EN, "[x](topic:steel)\n").build();
    assertThat(codes(Checks.checkAbout(site, Set.of()))).containsExactly("dead-link");
  }

  @Test
  void imageOnThePageAboutTheSiteIsReported() {
    Site site = Sites.site().about(Language.EN, "![x](x.jpg)\n").build();
    assertThat(codes(Checks.checkAbout(site, Set.of()))).containsExactly("missing-image");
  }

  @Test
  void siteWithoutAPageAboutItselfIsFine() {
    assertThat(Checks.checkAbout(Sites.site().build(), Set.of())).isEmpty();
  }

  @Test
  void codesAreSorted() {
    assertThat(List.copyOf(Checks.codes()))
        .contains("copied-from-print", "untranslated")
        .isSorted();
  }

  private static Articles linking(String zh) {
    return Articles.article("a").zhBody(zh).untranslated();
  }

  private static Articles showing(String zh, String en) {
    return Articles.article("a").zhBody(zh).enBody(en);
  }

  /** Without what is said of a missing translation, which has its own tests. */
  private static List<Diagnostic> check(Articles built, String... unsound) {
    Article article = built.build();
    AlignedDocument document = AlignedDocument.of(article);
    return new Checks(site(article), Set.of(unsound))
        .check(article, document).stream()
            .filter(problem -> !problem.code().equals("untranslated"))
            .toList();
  }

  private static Site site(Article article) {
    return Sites.site()
        .topics("steel")
        .region("wuhan", "武汉", "Wuhan", Level.CITY, "")
        .mechanism("seminar", "座谈", "Seminar")
        .person("li-si", "李四", "Li Si")
        .term("zhengxie", "政协", "CPPCC")
        .articles(Articles.article(article.id()), Articles.article("other"))
        .build();
  }

  private static List<String> codes(List<Diagnostic> problems) {
    return problems.stream().map(Diagnostic::code).toList();
  }
}
