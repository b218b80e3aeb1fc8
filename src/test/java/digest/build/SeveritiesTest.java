package digest.build;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.diagnostic.Severity;
import digest.diagnostic.SourceText;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
    SourceText settings = new SourceText("content/site.yml", "severities:\n  dead-lnk: warning\n");
    assertThat(Severities.unknown(Set.of("dead-lnk"), settings))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.span()).hasToString("content/site.yml:2:3");
              assertThat(problem.hint()).isEqualTo("did you mean `dead-link`?");
            });
  }

  @Test
  void knownRuleIsFine() {
    SourceText settings = new SourceText("content/site.yml", "severities: {dead-link: warning}");
    assertThat(Severities.unknown(Set.of("dead-link"), settings)).isEmpty();
  }
}
