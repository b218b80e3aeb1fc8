package digest.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "Dead-link", "dead_link", "dead-", "-link", "dead--link", "link2"})
  void codeIsLowerCaseWordsJoinedByHyphens(String code) {
    assertThatThrownBy(() -> Rule.error(code, "About."))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ruleSaysWhatItIsAbout() {
    assertThatThrownBy(() -> Rule.error("code", " ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void breachHasTheSeverityOfItsRule() {
    assertThat(Rule.warning("code", "About.").at(new SourceText("a", "").start(), "m").isError())
        .isFalse();
  }
}
