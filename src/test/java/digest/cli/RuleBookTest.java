package digest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import digest.build.Build;
import digest.build.Request;
import digest.build.Rules;
import digest.build.Watcher;
import digest.desk.PageInput;
import digest.desk.PrintReview;
import digest.desk.Refusal;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.diagnostic.Severity;
import digest.testing.Folders;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation of every rule is there, and its examples are what they say. */
class RuleBookTest {
  private static final Path BOOK = Path.of("src/main/resources/digest/rules");
  private static final Path PROJECT = Repository.resource("digest/cli/project");

  @Test
  void everyRuleHasADocumentAndEveryDocumentARule() throws IOException {
    assertThat(Folders.files(BOOK))
        .containsExactlyElementsOf(Rules.all().stream().map(rule -> rule.code() + ".md").toList());
  }

  static Stream<String> codes() {
    return Rules.all().stream().map(Rule::code);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void wrongExampleBreaksTheRule(String code, @TempDir Path project) throws IOException, Refusal {
    example(project).putWrong(document(code));
    assertThat(problems(project)).extracting(Diagnostic::code).contains(code);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void rightExampleBreaksNeitherTheRuleNorAnotherThatMatters(String code, @TempDir Path project)
      throws IOException, Refusal {
    example(project).putRight(document(code));
    assertThat(problems(project))
        .filteredOn(problem -> problem.isError() || problem.code().equals(code))
        .isEmpty();
  }

  static Stream<Rule> changeable() {
    return Rules.all().stream().filter(rule -> Rules.changeable().contains(rule.code()));
  }

  @ParameterizedTest
  @MethodSource("changeable")
  void siteMayChangeTheSeverity(Rule rule, @TempDir Path project) throws IOException, Refusal {
    example(project).putWrong(document(rule.code()));
    Severity other = rule.severity() == Severity.ERROR ? Severity.WARNING : Severity.ERROR;
    Path settings = project.resolve("content/site.yml");
    String changed = "severities: {" + rule.code() + ": " + other.word() + "}";
    Files.writeString(settings, Files.readString(settings).replace("severities: {}", changed));
    assertThat(problems(project))
        .filteredOn(problem -> problem.code().equals(rule.code()))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(other));
  }

  @Test
  void pageTellsTheRuleTheReasonAndBothExamples() {
    assertThat(RulePage.of("colon-space"))
        .hasValue(
            """
            colon-space (error): No space stands behind a key's colon.

            YAML takes `title:港口` for one word: only a colon with a space behind it ends a key.

            冒号后面要空一格。

            Wrong, in the header of `content/articles/2024/harbour.zh.md`:

                title:港口的一天

            Right:

                title: 港口的一天

            """);
  }

  @Test
  void pageOfAnEditorialRuleSaysHowToChangeItsSeverity() {
    assertThat(RulePage.of("untranslated").orElseThrow())
        .endsWith("write in content/site.yml: severities: {untranslated: error}\n");
  }

  @Test
  void unknownCodeHasNoPage() {
    assertThat(RulePage.of("dead-lnk")).isEmpty();
  }

  private static RuleExample example(Path project) throws IOException {
    Folders.copy(PROJECT, project);
    Repository.copyTemplates(project);
    return new RuleExample(project);
  }

  private static RuleDocument document(String code) {
    return Rules.all().stream()
        .filter(rule -> rule.code().equals(code))
        .map(RuleDocument::of)
        .findFirst()
        .orElseThrow();
  }

  private static List<Diagnostic> problems(Path project) throws IOException, Refusal {
    Request request =
        new Request(
            project, project.resolve("site"), Optional.empty(), false, false, Optional.empty());
    Path page = project.resolve("page.txt");
    return Files.exists(page)
        ? PrintReview.of(project, "harbour").against(new PageInput.File(page)).problems()
        : Build.check(request, Watcher.NONE).problems();
  }
}
