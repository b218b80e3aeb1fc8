package digest.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import digest.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Messages exactly as an editor sees them. {@code -Dgolden.update=true} rewrites them, and then
 * fails.
 */
class ContentCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/digest/content");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TestFactory
  Stream<DynamicTest> everyCasePrintsWhatIsExpected() throws IOException {
    String standard = Files.readString(FOLDER.resolve("standard.txt"), UTF_8);
    return cases().stream()
        .map(path -> dynamicTest(path.getFileName().toString(), () -> check(standard, path)));
  }

  private static void check(String standard, Path path) throws IOException {
    String text = Files.readString(path, UTF_8);
    String input = ContentCase.hasExpectation(text) ? text : ContentCase.withExpected(text, "");
    String printed = ContentCase.run(standard, input);
    if (UPDATE) {
      Files.writeString(path, ContentCase.withExpected(text, printed), UTF_8);
    }
    assertThat(ContentCase.hasExpectation(text)).as("has an expectation").isTrue();
    assertThat(ContentCase.expected(text)).isEqualTo(printed);
    assertThat(UPDATE).as("updating").isFalse();
  }

  @Test
  void everyRuleHasACase() throws IOException {
    String all = "";
    for (Path path : cases()) {
      all += ContentCase.expected(Files.readString(path, UTF_8));
    }
    String printed = all;
    assertThat(ContentRules.RULES)
        .extracting(Rule::code)
        .allSatisfy(code -> assertThat(printed).contains("[" + code + "]: "));
  }

  @Test
  void codesAreUnique() {
    assertThat(ContentRules.RULES).extracting(Rule::code).doesNotHaveDuplicates();
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
      return files.sorted().collect(Collectors.toList());
    }
  }
}
