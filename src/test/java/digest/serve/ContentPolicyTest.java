package digest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPolicyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "default-src 'none'|default-src 'none'; script-src 'self'; style-src 'self'; connect-src"
            + " 'self'",
        "script-src 'none'|script-src 'self'; style-src 'self'; connect-src 'self'",
        "style-src 'self' https:|style-src 'self' https:; script-src 'self'; connect-src 'self'",
        "default-src data:|default-src data:; script-src data: 'self'; style-src data: 'self';"
            + " connect-src data: 'self'",
        "IMG-SRC 'none';; |img-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
        "img-src a; img-src b|img-src a; script-src 'self'; style-src 'self'; connect-src 'self'"
      })
  void onlyWhatThePreviewNeedsIsAllowedBesides(String policy, String opened) {
    assertThat(ContentPolicy.opened(policy)).isEqualTo(opened);
  }

  @Test
  void onlyTheFirstTagIsChanged() {
    String tag = "<meta http-equiv=\"Content-Security-Policy\" content=\"img-src 'none'\">";
    String text = tag + "<pre>&lt;meta http-equiv=\"Content-Security-Policy\" content=\"a\"></pre>";

    assertThat(ContentPolicy.open(text))
        .startsWith(
            tag.replace(
                "'none'", "'none'; script-src 'self'; style-src 'self'; connect-src 'self'"))
        .endsWith(text.substring(tag.length()));
  }

  @Test
  void pageWithoutPolicyStaysAsItIs() {
    assertThat(ContentPolicy.open("<html></html>")).isEqualTo("<html></html>");
  }
}
