package digest.check.marks;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.markdown.AlignedDocument;
import digest.markdown.Document;
import digest.model.Article;
import digest.model.Language;
import digest.model.Site;
import digest.model.Translation;
import digest.testing.Articles;
import digest.testing.OwnContent;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of cases; see {@link MarkCase}. */
class MarkRulesTest {
  private static final int FEWEST = 30;

  private static MarkRules rules;

  @BeforeAll
  static void readRegions() throws IOException {
    Site site = OwnContent.site();
    rules = new MarkRules(site);
  }

  static List<MarkCase> cases() {
    return MarkCase.all();
  }

  static Stream<MarkCase> mendedCases() {
    return MarkCase.all().stream().filter(one -> one.mended().isPresent());
  }

  static Stream<MarkCase> soundCases() {
    return MarkCase.all().stream().filter(one -> !one.fires());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ruleFiresWhereTheTableSaysSo(MarkCase one) {
    assertThat(codes(one).contains(one.code())).as("%s", one).isEqualTo(one.fires());
  }

  @ParameterizedTest
  @MethodSource("mendedCases")
  void mendingGivesWhatTheTableSays(MarkCase one) {
    assertThat(mended(one, one.text())).as("%s", one).isEqualTo(one.mended().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("soundCases")
  void soundTextIsNotMended(MarkCase one) {
    assertThat(fixes(one, one.text())).noneMatch(fix -> fix.code().equals(one.code()));
  }

  @Test
  void everyRuleHasThirtyCasesBothWays() {
    for (Rule rule : MarkRules.RULES) {
      List<MarkCase> cases = MarkCase.of(rule.code());
      assertThat(cases).as(rule.code()).hasSizeGreaterThanOrEqualTo(FEWEST);
      assertThat(cases).as(rule.code()).anyMatch(MarkCase::fires).anyMatch(one -> !one.fires());
    }
  }

  @Test
  void silencedPlaceIsNotMended() {
    MarkCase one = MarkCase.of("half-width-mark").get(0);
    assertThat(fixes(one, "<!-- digest:allow half-width-mark 原文如此 -->\n" + one.text())).isEmpty();
  }

  @Test
  void printedHeadlineIsLeftAlone() {
    Article article = Articles.article("a").headline("书记\"点题\",好").build();
    Diagnostics problems = new Diagnostics();
    rules.check(article, AlignedDocument.of(article), problems);
    assertThat(problems.sorted()).isEmpty();
  }

  private static List<String> codes(MarkCase one) {
    Article article = article(one, one.text());
    Diagnostics problems = new Diagnostics();
    rules.check(article, AlignedDocument.of(article), problems);
    return problems.sorted().stream().map(Diagnostic::code).toList();
  }

  /** What the fixes of this rule alone make of it. */
  private static String mended(MarkCase one, String text) {
    Article article = article(one, text);
    Translation translation = article.in(one.language()).orElseThrow();
    StringBuilder mended = new StringBuilder(translation.source().text());
    List<Fix> fixes = fixes(one, text);
    for (int i = fixes.size() - 1; i >= 0; i--) {
      Fix fix = fixes.get(i);
      if (fix.code().equals(one.code())) {
        mended.replace(fix.span().start(), fix.span().end(), fix.text());
      }
    }
    return mended.substring(translation.bodyStart());
  }

  private static List<Fix> fixes(MarkCase one, String text) {
    Article article = article(one, text);
    AlignedDocument document = AlignedDocument.of(article);
    Document read =
        one.language() == Language.ZH ? document.chinese() : document.english().orElseThrow();
    return rules.fixes(article.in(one.language()).orElseThrow(), read);
  }

  private static Article article(MarkCase one, String text) {
    Articles built = Articles.article("a").zh("题", "摘要", "正文。").en("Title", "Text", "Text.");
    built.regions(one.regions().toArray(String[]::new));
    return (one.language() == Language.ZH ? built.zhBody(text) : built.enBody(text)).build();
  }
}
