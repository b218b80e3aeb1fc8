package digest.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
  @TempDir private Path folder;

  @Test
  void noMoreIsReadThanIsAskedFor() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "abc", UTF_8);

    assertThat(new InputFile(file).read(2)).asString(UTF_8).isEqualTo("ab");
  }

  @Test
  void absentFileIsNamed() {
    Path file = folder.resolve("a.txt");

    assertThatThrownBy(() -> new InputFile(file).read(2))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot read " + file + ": there is no such file");
  }
}
