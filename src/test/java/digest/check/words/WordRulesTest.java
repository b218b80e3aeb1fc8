package digest.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;
import digest.testing.Articles;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule has a table beside this test: {@code fine} or {@code told}, a Chinese text and an
 * English one, with {@code //} between blocks.
 */
class WordRulesTest {
  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    for (String rule :
        List.of(
            "term-rendering",
            "avoided-rendering",
            "missing-name",
            "name-spelling",
            "ambiguous-place")) {
      Files.readAllLines(Repository.resource("digest/check/words/" + rule + ".txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .forEach(cell -> cases.add(Arguments.of(rule, cell[0], cell[1], cell[2])));
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tableHolds(String rule, String verdict, String zh, String en) {
    assertThat(WordSite.check(article(zh, en)).stream().map(Diagnostic::code).toList())
        .as("%s: %s | %s", rule, zh, en)
        .satisfies(
            codes -> assertThat(codes.contains(rule)).isEqualTo(verdict.strip().equals("told")));
  }

  @Test
  void wrongSpellingShowsBothPlacesAndTheRightOne() {
    List<Diagnostic> problems = WordSite.check(article("郭元强到会。", "Mr Guo Yuanqang came."));
    assertThat(DiagnosticPrinter.print(problems.get(0)))
        .isEqualTo(
            """
            content/articles/2023/a.en.md:3:4: error[name-spelling]: `Guo Yuanqang` is not how `郭元强` is spelt
              3 | Mr Guo Yuanqang came.
                |    ^^^^^^^^^^^^
              and content/articles/2023/a.zh.md:3:1:
              3 | 郭元强到会。
                | ^^^^^^
              hint: write `Guo Yuanqiang`, as content/people.yml does
            """);
  }

  @Test
  void termIsToldOncePerArticle() {
    assertThat(WordSite.check(article("提案。//提案。", "Paper.//Paper."))).hasSize(1);
  }

  @Test
  void placeOfTheArticleNeedsNoNameInChinese() {
    Articles article = article("全省有这些。", "Hubei has these.").regions("wuhan");
    assertThat(WordSite.check(article)).isEmpty();
  }

  @Test
  void articleWithoutEnglishBreaksNoRule() {
    assertThat(WordSite.check(article("郭元强交了提案。", "").untranslated())).isEmpty();
  }

  private static Articles article(String zh, String en) {
    Articles article = Articles.article("a").zhBody(blocks(zh)).enBody(blocks(en));
    return zh.contains("全省") ? article.regions("wuhan") : article;
  }

  private static String blocks(String text) {
    return text.replace("//", "\n\n") + "\n";
  }
}
