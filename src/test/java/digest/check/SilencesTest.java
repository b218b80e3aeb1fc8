package digest.check;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Language;
import digest.model.Site;
import digest.testing.Articles;
import digest.testing.Sites;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilencesTest {
  private static final String ALLOW = "<!-- digest:allow missing-translation 只给中文读者 -->";

  @Test
  void problemOfTheBlockBelowIsNotTold() {
    Checked checked = look(texts("一。\n\n" + ALLOW + "\n二。\n", "One.\n"));
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.silenced())
        .extracting(one -> one.problem().code() + " " + one.by().reason())
        .containsExactly("missing-translation 只给中文读者");
  }

  @Test
  void problemOfTheBlockAroundIsNotTold() {
    assertThat(codes(texts("一。\n\n二。" + ALLOW + "\n", "One.\n"))).isEmpty();
  }

  @Test
  void emptyLineBelowTheRemarkIsFineWithinTheText() {
    assertThat(codes(texts("一。\n\n" + ALLOW + "\n\n二。\n", "One.\n"))).isEmpty();
  }

  @Test
  void problemOfTheNextBlockButOneIsTold() {
    assertThat(codes(texts("一。\n\n" + ALLOW + "\n二。\n\n三。\n", "One.\n")))
        .containsExactly("missing-translation");
  }

  @Test
  void anotherRuleIsToldInThatPlace() {
    assertThat(codes(texts("一。\n\n" + ALLOW + "\n二[^1]。\n", "One.\n")))
        .containsExactly("missing-note");
  }

  @Test
  void problemOfTwoPlacesMayBeSilencedInTheOther() {
    assertThat(codes(texts("贷款9亿元。\n", "<!-- digest:allow missing-quantity 两地合计 -->\nLoans.\n")))
        .isEmpty();
  }

  @Test
  void errorThatIsSilencedIsNone() {
    String allow = "<!-- digest:allow quantity-contradiction 原文有误 -->\n";
    assertThat(codes(texts(allow + "贷款9亿元。\n", "Loans of RMB 90 million.\n"))).isEmpty();
  }

  @Test
  void remarkAtTheHeadIsForTheHeader() {
    Articles article = texts(ALLOW + "\n\n一。\n", "One.\n");
    assertThat(codes(article.figure(Language.ZH, "labs", "七家", "实验室"))).isEmpty();
  }

  @Test
  void remarkAtTheHeadIsForAnArticleWithoutEnglishToo() {
    assertThat(
            codes(
                Articles.article("a")
                    .zhBody("<!-- digest:allow untranslated 不译 -->\n\n一。\n")
                    .untranslated()))
        .isEmpty();
  }

  @Test
  void remarkRightAboveTheFirstBlockIsNotForTheHeader() {
    Articles article = texts(ALLOW + "\n一。\n", "One.\n");
    assertThat(codes(article.figure(Language.ZH, "labs", "七家", "实验室")))
        .containsExactly("missing-translation", "unused-allow");
  }

  @Test
  void remarkAtTheHeadIsNotForTheFirstBlock() {
    assertThat(codes(texts(ALLOW + "\n\n## 一\n\n二。\n", "One.\n")))
        .containsExactly("unused-allow", "missing-translation");
  }

  @Test
  void twoRemarksMayStandAboveABlock() {
    String both = ALLOW + "\n<!-- digest:allow missing-note 原文如此 -->\n";
    assertThat(codes(texts("一。\n\n" + both + "二[^1]。\n", "One.\n"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing-translatio", "colon-space", "dead-link", "unused-allow", ""})
  void ruleThatCannotBeSilencedIsAnError(String rule) {
    List<Diagnostic> problems = look(texts(allow(rule, "因为"), "One.\n")).problems();
    assertThat(problems).extracting(Diagnostic::code).containsExactly("unknown-allow");
    assertThat(problems.get(0).isError()).isTrue();
  }

  @Test
  void misspeltRuleIsAnsweredWithTheNearest() {
    assertThat(look(texts(allow("missing-translatio", "因为"), "One.\n")).problems().get(0).hint())
        .isEqualTo("did you mean `missing-translation`?");
  }

  @Test
  void deadLinkStaysAnErrorThoughItWasToBeSilenced() {
    assertThat(codes(texts("<!-- digest:allow dead-link 以后补 -->\n[一](topic:x)。\n", "One.\n")))
        .contains("dead-link", "unknown-allow");
  }

  @Test
  void remarkWithoutReasonIsAnErrorAndSilencesNothing() {
    assertThat(codes(texts("一。\n\n<!-- digest:allow missing-translation -->\n二。\n", "One.\n")))
        .containsExactly("allow-without-reason", "missing-translation");
  }

  @Test
  void remarkThatSilencesNothingIsAWarning() {
    List<Diagnostic> problems = look(texts(ALLOW + "\n一。\n", "One.\n")).problems();
    assertThat(problems).extracting(Diagnostic::code).containsExactly("unused-allow");
    assertThat(problems.get(0).isError()).isFalse();
  }

  @Test
  void remarkOnThePageAboutTheSiteIsTold() {
    Site site = Sites.site().about(Language.ZH, ALLOW + "\n一。\n").build();
    assertThat(Checks.checkAbout(site, Set.of()))
        .extracting(Diagnostic::code)
        .containsExactly("unused-allow");
  }

  @Test
  void silencedGapIsNoWork() {
    Article article = texts("一。\n\n" + ALLOW + "\n二。\n", "One.\n").build();
    assertThat(Checks.gaps(article, AlignedDocument.of(article))).isEmpty();
  }

  private static String allow(String rule, String reason) {
    return "<!-- digest:allow " + rule + (rule.isEmpty() ? "" : " " + reason) + " -->\n一。\n";
  }

  private static Articles texts(String zh, String en) {
    return Articles.article("a").zhBody(zh).enBody(en);
  }

  private static List<String> codes(Articles built) {
    return look(built).problems().stream().map(Diagnostic::code).toList();
  }

  private static Checked look(Articles built) {
    Article article = built.build();
    return new Checks(Sites.of(Articles.article("a")), Set.of())
        .look(article, AlignedDocument.of(article));
  }
}
