package digest.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.markdown.AlignedDocument;
import digest.markdown.TextHash;
import digest.model.Translates;
import digest.testing.Articles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StructureRulesTest {
  static Stream<Case> cases() throws IOException {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void firesWhereTheTableSaysSo(Case one) {
    assertThat(check(one.article()))
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrderElementsOf(one.codes());
  }

  @Test
  void everyRuleHasThirtyCases() throws IOException {
    assertThat(Case.all().collect(Collectors.groupingBy(Case::rule, Collectors.counting())))
        .containsOnlyKeys(StructureRules.RULES.stream().map(Rule::code).toList())
        .allSatisfy((rule, cases) -> assertThat(cases).isGreaterThanOrEqualTo(30));
  }

  @Test
  void bothFilesAreShown() {
    assertThat(DiagnosticPrinter.print(check(texts("- 一\n- 二\n", "- One\n")).get(0)))
        .isEqualTo(
            """
            content/articles/2023/a.en.md:3:1: warning[structure-list]: this list has 1 item, and its Chinese 2 items
              3 | - One
                | ^^^^^
              and content/articles/2023/a.zh.md:3:1:
              3 | - 一
                | ^^^^
              hint: compare the two, and mend the one that is wrong
            """);
  }

  @Test
  void lengthIsToldWithTheMeasuredRatio() {
    String zh = "委员们到码头看了一天，又开会商量扩建的事情，提了建议。\n";
    assertThat(check(texts(zh, "They met.\n")).get(0).message())
        .isEqualTo(
            "this paragraph has 2 words for 24 Chinese characters, 0.08 for each; usual are 0.6 to"
                + " 1.1");
  }

  @Test
  void blockThatChangedKindIsTold() {
    Articles article = texts("- 一。\n", "One.\n").stamped(stamps(TextHash.of("list", "一。")));
    assertThat(check(article)).extracting(Diagnostic::code).containsExactly("structure-kind");
  }

  @Test
  void blockThatMovedIsToldAlone() {
    Articles article =
        texts("乙。\n\n丙。\n\n丁。\n\n甲。\n", "A.\n\nB.\n\nC.\n\nD.\n")
            .stamped(stamps(paragraph("甲。"), paragraph("乙。"), paragraph("丙。"), paragraph("丁。")));
    assertThat(check(article))
        .extracting(one -> one.code() + " " + one.span().text())
        .containsExactly("structure-order A.");
  }

  @Test
  void whatIsStaleIsNotToldTwice() {
    Articles article = texts("- 一\n- 二\n", "- One\n").stamped(stamps("00000000"));
    assertThat(check(article)).isEmpty();
  }

  @Test
  void articleWithoutEnglishHasOnlyItsOwnStructure() {
    assertThat(check(Articles.article("a").zhBody("# 一\n\n- 二\n").untranslated()))
        .extracting(Diagnostic::code)
        .containsExactly("heading-level");
  }

  private static String paragraph(String text) {
    return TextHash.of("paragraph", text);
  }

  private static Translates stamps(String... blocks) {
    return new Translates(Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of(blocks));
  }

  private static Articles texts(String zh, String en) {
    return Articles.article("a").zhBody(zh).enBody(en);
  }

  private static List<Diagnostic> check(Articles article) {
    Diagnostics problems = new Diagnostics();
    StructureRules.check(AlignedDocument.of(article.build()), Set.of(), problems);
    return problems.sorted();
  }
}
