package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {
  @Test
  void markupIsEscaped() {
    assertThat(Xml.escape("a < b & \"c\" > d")).isEqualTo("a &lt; b &amp; &quot;c&quot; &gt; d");
  }

  @Test
  void titleIsRightForReadersOfTextAndOfHtml() {
    assertThat(Xml.title("R&D <2023>")).isEqualTo("R&#x26;D &#x3C;2023&gt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\b", "\u001f", "\ud800", "\udc00", "\ufffe", "\uffff"})
  void whatXmlForbidsIsShownAsReplaced(String forbidden) {
    assertThat(Xml.escape("a" + forbidden + "b")).isEqualTo("a\uFFFDb");
    assertThat(Xml.title("a" + forbidden + "b")).isEqualTo("a\uFFFDb");
    assertThat(Xml.cdata("a" + forbidden + "b")).isEqualTo("<![CDATA[a\uFFFDb]]>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\n", "\r", "\u0085", "\ue000", "\ufffd", "𠮷", "\udbff\udfff"})
  void whatXmlAllowsStays(String allowed) {
    assertThat(Xml.escape(allowed)).isEqualTo(allowed);
  }

  @Test
  void endOfTheSectionWithinItIsCutInTwo() {
    assertThat(Xml.cdata("a]]>b")).isEqualTo("<![CDATA[a]]]]><![CDATA[>b]]>");
  }
}
