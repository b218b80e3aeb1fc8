package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "汉字 “引号”",
        "\"",
        "\\",
        "</script><script>alert(1)</script>",
        "<!--",
        "a&b",
        "\n\t\r\0\u001f",
        "\u2028\u2029",
        "𠮷",
        "\u007f"
      })
  void textComesBackExact(String text) {
    String json = Json.of("Thing").put("name", text).toString();
    assertThat(MAPPER.readTree(json).get("name").asString()).isEqualTo(text);
  }

  @Test
  void noTagCanEndWithinIt() {
    assertThat(Json.of("Thing").put("name", "</script><!-- & \u2028").toString())
        .doesNotContain("<", ">", "&", "\u2028");
  }

  @Test
  void absentTextIsLeftOut() {
    assertThat(Json.of("Thing").put("name", Optional.empty())).hasToString("{\"@type\":\"Thing\"}");
  }

  @Test
  void emptyListIsLeftOut() {
    assertThat(Json.of("Thing").put("about", List.of())).hasToString("{\"@type\":\"Thing\"}");
  }

  @Test
  void objectsAndNumbersNest() {
    Json json =
        Json.of("A").put("b", Json.of("B").put("position", 2)).put("c", List.of(Json.of("C")));
    assertThat(json)
        .hasToString(
            "{\"@type\":\"A\",\"b\":{\"@type\":\"B\",\"position\":2},\"c\":[{\"@type\":\"C\"}]}");
  }
}
