package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
  @ParameterizedTest
  @CsvSource({
    "https://a.org/x?y=1#z, EXTERNAL",
    "HTTP://A.org, EXTERNAL",
    "mailto:a@b.org, EXTERNAL",
    "article:lab-funding, ENTITY",
    "Topic:steel, ENTITY",
    "region:wuhan, ENTITY",
    "mechanism:no-1-proposal, ENTITY",
    "person:guo, ENTITY",
    "term:两会, ENTITY",
    "#section-1, ANCHOR",
    "a.pdf, RELATIVE",
    "../b/中文 名.pdf, RELATIVE",
    "/root, RELATIVE",
    "a/b:c, RELATIVE",
    "?q=a:b, RELATIVE",
    "a%20b.pdf, RELATIVE",
    "foo):, RELATIVE",
  })
  void listedKindsAreAllowed(String target, Link.Kind kind) {
    assertThat(Urls.kind(target)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "JaVaScRiPt:x",
        " javascript:x",
        "javascript:x ",
        "\u0001javascript:x",
        "java\tscript:x",
        "java\nscript:x",
        "java script:x",
        "java\u200Bscript:x",
        "\uFEFFjavascript:x",
        "java\u0000script:x",
        "javascript\u00A0:x",
        "javascript：x",
        "ｊavascript:x",
        "javascript%3Ax",
        "%6Aavascript:x",
        "javascript%253Ax",
        "%25256Aavascript:x",
        "java%0Ascript:x",
        "data:text/html,x",
        "DATA:image/svg+xml,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://a.org",
        "blob:x",
        "view-source:x",
        "about:blank",
        "//evil.org",
        "/\\evil.org",
        "\\\\evil.org",
        "/%2Fevil.org",
        "%2F%2Fevil.org",
        "%5C%5Cevil.org",
        "http:evil.org",
        "https:///evil.org",
        "http：//a.org",
        "https：//a.org",
        "https%3A//a.org",
        "topics:x",
        "articles:x",
        "x:y",
        "localhost:80",
        "a\u202Eb",
        "\uD800",
        "h\u00ADttp://a.org",
        "／／evil.org",
      })
  void anythingElseIsRefused(String target) {
    assertThat(Urls.kind(target)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.1.jpg", "../x.png", "https://a.org/x.jpg", "图.jpg"})
  void imagesAreFilesOrOnTheWeb(String target) {
    assertThat(Urls.isImage(target)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:image/png;base64,x",
        "mailto:a@b.org",
        "topic:x",
        "#x",
        "javascript:x",
        "//a.org/x.jpg"
      })
  void otherImagesAreRefused(String target) {
    assertThat(Urls.isImage(target)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[词](javascript:x)",
        "[词](java&#115;cript:x)",
        "[词](java&Tab;script:x)",
        "[词](&#1;javascript:x)",
        "[词](<javascript:x>)",
        "[词](&#x6A;avascript&colon;x)",
        "[词](javascript&#58;x)",
        "[词](//evil.org)",
        "[词](data:text/html;base64,x)",
        "[词](vbscript:x)",
        "[词][a]\n\n[a]: javascript:x",
        "[词](javascript:x \"题\")",
        "*[词](JAVASCRIPT:x)*",
      })
  void refusedLinksAreWordsAndAProblem(String body) {
    assertThat(Parsed.html(body).replaceAll("</?em>", "")).isEqualTo("<p>词</p>\n");
    assertThat(Parsed.codes(body)).containsExactly("forbidden-url");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<javascript:alert(1)>", "<data:text/html,x>", "<vbscript:x>"})
  void refusedAddressesAreWords(String body) {
    assertThat(Parsed.html(body)).doesNotContain("<a").doesNotContain("href");
    assertThat(Parsed.codes(body)).containsExactly("forbidden-url");
  }

  @Test
  void aRefusedImageIsItsWords() {
    assertThat(Parsed.html("![图](data:image/png,x)")).isEqualTo("<p>图</p>\n");
  }

  @Test
  void aRefusalIsReportedAtTheTarget() {
    Diagnostic problem = Parsed.document("见[词](javascript:x)。").problems().get(0);
    assertThat(problem.span().text()).isEqualTo("javascript:x");
    assertThat(problem.span()).hasToString("content/a.zh.md:4:6");
  }

  @Test
  void aRefusalInADefinitionIsReportedThere() {
    Diagnostic problem = Parsed.document("[词][a]\n\n[a]: ftp://x").problems().get(0);
    assertThat(problem.span().text()).isEqualTo("ftp://x");
  }

  @ParameterizedTest
  @CsvSource({
    "a b, a%20b",
    "ä, %C3%A4",
    "中, %E4%B8%AD",
    "a%20b, a%20b",
    "100%, 100%25",
    "a\"b, a%22b",
    "a[b], a%5Bb%5D",
    "😀, %F0%9F%98%80"
  })
  void addressesArePercentEncodedOnce(String target, String encoded) {
    assertThat(Urls.encode(target)).isEqualTo(encoded);
  }
}
