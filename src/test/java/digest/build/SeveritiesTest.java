package digest.build;

import static org.assertj.core.api.Assertions.assertThat;

import digest.check.Checks;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.diagnostic.Severity;
import digest.diagnostic.SourceText;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeveritiesTest {
  private final SourceText text = new SourceText("a.md", "x");

  @Test
  void siteMayMakeAWarningAnError() {
    Diagnostic found = Rule.warning("untranslated", "About.").at(text.start(), "m", "h");
    assertThat(Severities.apply(Map.of("untranslated", Severity.ERROR), found))
        .isEqualTo(Rule.error("untranslated", "About.").at(text.start(), "m", "h"));
  }

  @Test
  void whatIsNotNamedStaysAsItIs() {
    Diagnostic found = Rule.warning("untranslated", "About.").at(text.start(), "m");
    assertThat(Severities.apply(Map.of("dead-link", Severity.WARNING), found)).isSameAs(found);
  }

  @Test
  void ruleThatIsNotEditorialCannotBeSoftened() {
    Diagnostic found = Rule.error("template", "About.").at(text.start(), "m");
    assertThat(Severities.apply(Map.of("template", Severity.WARNING), found)).isSameAs(found);
  }

  @Test
  void unknownRuleIsReportedAtItsPlaceWithTheNearest() {
    SourceText settings = new SourceText("content/site.yml", "severities:\n  wrong-smu: warning\n");
    assertThat(Severities.unknown(Set.of("wrong-smu"), settings))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.span()).hasToString("content/site.yml:2:3");
              assertThat(problem.hint()).isEqualTo("did you mean `wrong-sum`?");
            });
  }

  @Test
  void knownRuleIsFine() {
    SourceText settings = new SourceText("content/site.yml", "severities: {wrong-sum: warning}");
    assertThat(Severities.unknown(Set.of("wrong-sum"), settings)).isEmpty();
  }

  static Stream<String> firm() {
    return Rules.all().stream().map(Rule::code).filter(code -> !Rules.changeable().contains(code));
  }

  @ParameterizedTest
  @MethodSource("firm")
  void severityOfAFirmErrorIsRefused(String code) {
    SourceText settings = new SourceText("content/site.yml", "severities: {" + code + ": warning}");
    assertThat(Severities.unknown(Set.of(code), settings))
        .extracting(Diagnostic::message)
        .containsExactly("`" + code + "` stays an error");
  }

  @Test
  void everyWarningMayBecomeAnError() {
    assertThat(Rules.all())
        .filteredOn(rule -> rule.severity() == Severity.WARNING)
        .extracting(Rule::code)
        .isSubsetOf(Rules.changeable());
  }

  @Test
  void onlyWhatBreaksPagesIsFirmAmongEditorialRules() {
    assertThat(Checks.RULES)
        .extracting(Rule::code)
        .filteredOn(code -> !Rules.changeable().contains(code))
        .containsExactly("dead-link", "missing-image");
  }
}
