package digest.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.check.print.AgainstPrint;
import digest.diagnostic.Rule;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every editorial rule has a table of cases, a file named after it below {@code digest/check}. What
 * stands in it is held by the tests that run the tables; here they are counted.
 */
class RuleCasesTest {
  private static final Path TABLES = Repository.resource("digest/check");
  private static final int FEWEST = 30;
  private static final int FEWEST_EACH_WAY = 10;

  /** How the tables say that the rule has something to say: of marks, of words, of all others. */
  private static final String FIRES = "(zh|en) \\+ .*|told .*|(fires|twice|top)[ +].*";

  static Stream<Rule> rules() {
    return Stream.concat(Checks.RULES.stream(), AgainstPrint.RULES.stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasThirtyCasesAndTenEachWay(Rule rule) throws IOException {
    List<String> cases = cases(rule.code());
    long fires = cases.stream().filter(line -> fires(line, rule.code())).count();
    assertThat(cases).as(rule.code()).hasSizeGreaterThanOrEqualTo(FEWEST).doesNotHaveDuplicates();
    assertThat(fires).as("%s fires", rule.code()).isGreaterThanOrEqualTo(FEWEST_EACH_WAY);
    assertThat(cases.size() - fires)
        .as("%s does not fire", rule.code())
        .isGreaterThanOrEqualTo(FEWEST_EACH_WAY);
  }

  private static List<String> cases(String code) throws IOException {
    try (Stream<Path> files = Files.walk(TABLES)) {
      Path table =
          files
              .filter(file -> file.endsWith(code + ".txt"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no table of cases for " + code));
      return Files.readAllLines(table, UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static boolean fires(String line, String code) {
    return line.matches(FIRES) || Arrays.asList(line.split(" ¦ ")[0].split(" ")).contains(code);
  }
}
