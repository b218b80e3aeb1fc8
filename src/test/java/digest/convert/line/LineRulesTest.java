package digest.convert.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineRulesTest {
  @Test
  void everyRuleHasANameOfItsOwn() {
    assertThat(LineRules.ALL)
        .extracting(LineRule::name)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void everyRuleGivesItsReasonInBothLanguages() {
    assertThat(LineRules.ALL)
        .extracting(LineRule::reason)
        .allMatch(reason -> reason.zh().matches(".+(。|……)") && reason.en().endsWith("."));
  }
}
