package digest.check;

import static org.assertj.core.api.Assertions.assertThat;

import digest.check.CaseSite.Told;
import digest.check.figures.FigureRules;
import digest.check.print.AgainstPrint;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of whole entries; see {@link EntryCase}. */
class EntryCasesTest {
  private static final Map<String, List<Rule>> TABLES =
      new TreeMap<>(
          Map.of(
              "figures", FigureRules.RULES,
              "images", Images.RULES,
              "leftovers", Leftovers.RULES,
              "links", Links.RULES,
              "print", AgainstPrint.RULES,
              "silences", Silences.RULES,
              "states", States.RULES));

  private static CaseSite site;

  @BeforeAll
  static void readSite() throws IOException {
    site = CaseSite.read();
  }

  static List<EntryCase> cases() throws IOException {
    List<EntryCase> cases = new ArrayList<>();
    for (Map.Entry<String, List<Rule>> table : TABLES.entrySet()) {
      for (Rule rule : table.getValue()) {
        cases.addAll(EntryCase.of(table.getKey(), rule.code()));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ruleIsToldInTheMarkedPlacesAndNowhereElse(EntryCase one) {
    Told told = site.look(one);
    assertThat(told.of(one.rule()).map(Diagnostic::span).map(EntryCasesTest::shown))
        .as("%s", one)
        .containsExactlyElementsOf(expected(one, told));
  }

  private static List<String> expected(EntryCase one, Told told) {
    if (one.isToldAtTheTop()) {
      return List.of(shown(told.files().get(0).source().start()));
    }
    assertThat(told.expected().isEmpty()).as("marks of a fine case").isEqualTo(one.isFine());
    return told.expected().stream().map(EntryCasesTest::shown).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void otherRulesSayWhatTheCaseNames(EntryCase one) {
    assertThat(
            site.look(one).problems().stream()
                .map(Diagnostic::code)
                .filter(code -> !code.equals(one.rule()))
                .distinct()
                .sorted())
        .as("%s", one)
        .containsExactlyElementsOf(one.others());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void problemsPointAtTheSecondPlacesThatAreMarked(EntryCase one) {
    Told told = site.look(one);
    if (!told.expectedBeside().isEmpty()) {
      assertThat(told.of(one.rule()).flatMap(problem -> problem.other().stream()).sorted())
          .as("%s", one)
          .containsExactlyElementsOf(told.expectedBeside());
    }
  }

  private static String shown(Span span) {
    return span + " " + span.text();
  }
}
