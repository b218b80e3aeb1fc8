package digest.convert;

import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.assembly.SeamRules;
import digest.convert.line.LineRules;
import org.junit.jupiter.api.Test;

class ExplainTest {
  @Test
  void everyRuleIsToldOnce() {
    assertThat(Explain.all())
        .extracting(Explain.Told::name)
        .contains(
            LineRules.ALL.get(0).name(), SeamRules.ALL.get(0).name(), "draft-date", "page-empty")
        .doesNotHaveDuplicates();
  }

  @Test
  void everyRuleSaysWhyAndIsShown() {
    assertThat(Explain.all())
        .allSatisfy(rule -> assertThat(Explain.text()).contains(rule.name(), rule.zh(), rule.en()));
  }
}
