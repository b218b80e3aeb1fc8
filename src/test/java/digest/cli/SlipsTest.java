package digest.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.Folders;
import digest.testing.Golden;
import digest.testing.Ran;
import digest.testing.Repository;
import digest.testing.WholeProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Slips of editors, through the whole program: those that have a case for {@code check}, and more
 * in {@code digest/slips}. Written as in {@link CommandCase}.
 */
class SlipsTest {
  private static final Path MORE = Repository.resource("digest/slips");

  @TempDir private Path folder;

  static Stream<Path> more() throws IOException {
    return Folders.files(MORE).stream().map(MORE::resolve);
  }

  static Stream<Path> all() throws IOException {
    Path cases = Repository.resource("digest/cli/cases");
    return Stream.concat(
        more(),
        Folders.files(cases).stream()
            .filter(name -> name.startsWith("slips/") || name.startsWith("files/"))
            .map(cases::resolve)
            .filter(SlipsTest::isChecked));
  }

  private static boolean isChecked(Path file) {
    return parse(file).is("check");
  }

  @ParameterizedTest
  @MethodSource("more")
  void isToldAsTheCaseSays(Path file) throws IOException {
    Path here = Files.createDirectory(folder.toRealPath().resolve("project"));
    CommandCase slip = parse(file);
    Ran ran = slip.run(here);
    String expected = text(file);
    Golden.update(file, slip.with(ran, here));

    assertThat(slip.with(ran, here)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("all")
  void isBuiltAsItIsChecked(Path file) throws IOException {
    Path here = Files.createDirectory(folder.resolve("project"));
    parse(file).prepare(here);
    WholeProgram ran = WholeProgram.run(here);

    ran.checkAgrees();
    ran.keepsItsPromises();
  }

  @Test
  void thereAreSixtyAndMore() throws IOException {
    assertThat(all()).hasSizeGreaterThan(60);
  }

  private static CommandCase parse(Path file) {
    return CommandCase.parse(text(file));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
