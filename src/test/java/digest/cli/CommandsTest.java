package digest.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.Folders;
import digest.testing.Golden;
import digest.testing.Ran;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Command lines as a user meets them: see {@link CommandCase}. */
class CommandsTest {
  private static final Path CASES = Repository.resource("digest/cli/cases");

  static Stream<String> cases() throws IOException {
    return Folders.files(CASES).stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsWhatTheCaseSays(String name, @TempDir Path folder) throws IOException {
    String expected = Files.readString(CASES.resolve(name), UTF_8);
    Path here = Files.createDirectory(folder.toRealPath().resolve("project"));
    CommandCase command = CommandCase.parse(expected);
    Ran ran = command.run(here);
    String actual = command.with(ran, here);

    Golden.update(CASES.resolve(name), actual);
    assertThat(actual).isEqualTo(expected);
  }
}
