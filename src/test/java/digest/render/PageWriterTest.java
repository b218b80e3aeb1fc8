package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWriterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "naïve",
        "政协建言",
        "“3+5” 𠮷野家 and more",
        "\ud842",
        "\udfb7x",
        "a\ud842b"
      })
  void writesWhatStringsEncodeTo(String text) throws IOException {
    PageWriter writer = new PageWriter();
    writer.write(text);
    assertThat(writer.toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void longTextInManyPiecesComesOutWhole() throws IOException {
    Random random = new Random(1);
    StringBuilder all = new StringBuilder();
    PageWriter writer = new PageWriter();
    for (int i = 0; i < 2000; i++) {
      String piece = "湖北 hubei ".repeat(random.nextInt(20));
      all.append(piece);
      writer.write(piece.toCharArray());
    }
    assertThat(writer.toBytes()).isEqualTo(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void partOfATextIsWritten() {
    PageWriter writer = new PageWriter();
    writer.write("0123456789", 3, 4);
    assertThat(writer.toBytes()).asString(StandardCharsets.UTF_8).isEqualTo("3456");
  }
}
