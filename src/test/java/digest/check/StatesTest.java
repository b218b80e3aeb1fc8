package digest.check;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;
import digest.markdown.AlignedDocument;
import digest.markdown.TextHash;
import digest.model.Article;
import digest.model.Language;
import digest.model.Stage;
import digest.model.Step;
import digest.model.Translates;
import digest.testing.Articles;
import digest.testing.Sites;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatesTest {
  private static final Step STEP = new Step(Stage.RESEARCH, Optional.empty(), Map.of());

  @Test
  void articleWithoutEnglishIsToldOnceWithWhereItWouldStand() {
    List<Diagnostic> problems =
        check(
            Articles.article("a")
                .zhBody("一。\n\n二。\n")
                .figure(Language.ZH, "labs", "7家", "实验室")
                .untranslated());
    assertThat(DiagnosticPrinter.print(problems.get(0)))
        .endsWith("  hint: it would stand in `content/articles/2023/a.en.md`\n");
    assertThat(codes(problems)).containsExactly("untranslated");
  }

  @Test
  void missingBlockIsToldAtTheChinese() {
    List<Diagnostic> problems = check(texts("一。\n\n二。\n续。\n", "One.\n"));
    assertThat(problems).hasSize(1);
    assertThat(DiagnosticPrinter.print(problems.get(0)))
        .isEqualTo(
            """
            content/articles/2023/a.zh.md:5:1: warning[missing-translation]: this paragraph has no English
              5 | 二。
                | ^^^^
            """);
  }

  @Test
  void extraBlockIsToldAtTheEnglish() {
    List<Diagnostic> problems = check(texts("一。\n", "One.\n\nTwo.\n"));
    assertThat(problems)
        .extracting(problem -> problem.code() + " " + problem.span())
        .containsExactly("extra-translation content/articles/2023/a.en.md:5:1");
  }

  @Test
  void staleBlockIsToldAtTheEnglish() {
    List<Diagnostic> problems = check(texts("一。\n", "One.\n").stamped(blocks("00000000")));
    assertThat(problems)
        .extracting(problem -> problem.code() + " " + problem.span())
        .containsExactly("stale-translation content/articles/2023/a.en.md:3:1");
  }

  @Test
  void currentBlockIsFine() {
    String stamp = TextHash.of("paragraph", "一。");
    assertThat(check(texts("一。\n", "One.\n").stamped(blocks(stamp)))).isEmpty();
  }

  @Test
  void unstampedBlocksAreFine() {
    assertThat(check(texts("甲。\n\n乙。\n", "Alpha.\n\nBeta.\n"))).isEmpty();
  }

  @Test
  void typographicFixMakesNothingStale() {
    String stamp = TextHash.of("paragraph", "一,  二.");
    assertThat(check(texts("一，二。\n", "One.\n").stamped(blocks(stamp)))).isEmpty();
  }

  @Test
  void staleTitleIsTold() {
    Translates stamp =
        new Translates(Optional.of("00000000"), Optional.empty(), Map.of(), List.of(), List.of());
    List<Diagnostic> problems = check(Articles.article("a").stamped(stamp));
    assertThat(codes(problems)).containsExactly("stale-translation");
    assertThat(problems.get(0).message()).contains("title");
  }

  @Test
  void currentTitleAndSummaryAreFine() {
    Articles article = Articles.article("a").zh("题", "要", "文。\n");
    Translates stamp =
        new Translates(
            Optional.of(TextHash.of("title", "题")),
            Optional.of(TextHash.of("summary", "要")),
            Map.of(),
            List.of(),
            List.of());
    assertThat(check(article.stamped(stamp))).isEmpty();
  }

  @Test
  void figureWithoutATwinIsToldInEitherLanguage() {
    Articles article =
        Articles.article("a")
            .figure(Language.ZH, "labs", "7家", "实验室")
            .figure(Language.EN, "funding", "RMB 1", "Funding");
    assertThat(codes(check(article)))
        .containsExactlyInAnyOrder("missing-translation", "extra-translation");
  }

  @Test
  void figuresPairByIdAndNotByOrder() {
    Articles article =
        Articles.article("a")
            .figure(Language.ZH, "labs", "7家", "实验室")
            .figure(Language.ZH, "funding", "1元", "经费")
            .figure(Language.EN, "funding", "RMB 1", "Funding")
            .figure(Language.EN, "labs", "7", "Labs");
    assertThat(check(article)).isEmpty();
  }

  @Test
  void staleFigureIsTold() {
    Translates stamp =
        new Translates(
            Optional.empty(), Optional.empty(), Map.of("labs", "00000000"), List.of(), List.of());
    Articles article =
        Articles.article("a")
            .figure(Language.ZH, "labs", "7家", "实验室")
            .figure(Language.EN, "labs", "7", "Labs")
            .stamped(stamp);
    assertThat(codes(check(article))).containsExactly("stale-translation");
  }

  @Test
  void stepWithoutATwinIsTold() {
    Articles article =
        Articles.article("a")
            .steps(STEP, STEP)
            .stepTexts(Language.ZH, "甲", "乙")
            .stepTexts(Language.EN, "One");
    assertThat(codes(check(article))).containsExactly("missing-translation");
  }

  @Test
  void staleStepIsToldAndAnUnstampedOneIsNot() {
    Translates stamp =
        new Translates(
            Optional.empty(), Optional.empty(), Map.of(), List.of("", "00000000"), List.of());
    Articles article =
        Articles.article("a")
            .steps(STEP, STEP)
            .stepTexts(Language.ZH, "甲", "乙")
            .stepTexts(Language.EN, "Alpha", "Beta")
            .stamped(stamp);
    assertThat(codes(check(article))).containsExactly("stale-translation");
  }

  @Test
  void stateIsNeverAnError() {
    assertThat(check(texts("一。\n\n## 二\n", "> One\n"))).noneMatch(Diagnostic::isError);
  }

  private static Articles texts(String zh, String en) {
    return Articles.article("a").zhBody(zh).enBody(en);
  }

  private static Translates blocks(String... stamps) {
    return new Translates(Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of(stamps));
  }

  private static List<Diagnostic> check(Articles built) {
    Article article = built.build();
    return new Checks(Sites.of(Articles.article("a")), Set.of())
        .check(article, AlignedDocument.of(article));
  }

  private static List<String> codes(List<Diagnostic> problems) {
    return problems.stream().map(Diagnostic::code).toList();
  }
}
