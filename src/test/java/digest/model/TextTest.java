package digest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digest.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void partOfAPlainValueHasItsPlace() {
    assertThat(text("value: 安排9.36亿元", "安排9.36亿元").span(2, 8).text()).isEqualTo("9.36亿元");
  }

  @Test
  void partOfAQuotedValueHasItsPlace() {
    assertThat(text("value: \"about 20\"", "about 20").span(6, 8).text()).isEqualTo("20");
  }

  @Test
  void partOfAValueWithEscapesIsAllOfIt() {
    assertThat(text("value: \"\\u0032\\u0030\"", "20").span(0, 1).text())
        .isEqualTo("\"\\u0032\\u0030\"");
  }

  @Test
  void partLiesWithinTheValue() {
    assertThatThrownBy(() -> text("value: 20", "20").span(1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static Text text(String line, String value) {
    return new Text(value, new SourceText("a", line).span(7, line.length()));
  }
}
