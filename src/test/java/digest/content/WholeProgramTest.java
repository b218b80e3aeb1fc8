package digest.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.Folders;
import digest.testing.Repository;
import digest.testing.WholeProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the content, through the whole program. */
class WholeProgramTest {
  private static final Path FOLDER = Repository.resource("digest/content");

  /** Files that are refused as they are read, before anybody looks at what they say. */
  private static final Set<String> REFUSED =
      Set.of(
          "control-character.txt",
          "control-character-body.txt",
          "unreadable-topics.txt",
          "unreadable-zh.txt");

  @TempDir private Path project;

  /** Those of the furniture replace what the templates need, and without settings is no project. */
  static Stream<String> cases() throws IOException {
    return Folders.files(FOLDER.resolve("cases")).stream()
        .filter(name -> !name.startsWith("words-") && !name.equals("site-missing.txt"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isBuiltAsItIsChecked(String name) throws IOException {
    String text = Files.readString(FOLDER.resolve("cases").resolve(name), UTF_8);
    ContentCase.write(Files.readString(FOLDER.resolve("standard.txt"), UTF_8), text, project);
    Repository.copyTemplates(project);
    boolean drafts = text.contains("\n=== drafts\n");
    WholeProgram ran = drafts ? WholeProgram.run(project, "--drafts") : WholeProgram.run(project);

    ran.keepsItsPromises();
    if (!drafts) {
      ran.checkAgrees();
    }
    if (REFUSED.contains(name)) {
      assertThat(ran.isSound()).isFalse();
    } else {
      assertThat(ran.isSound()).isEqualTo(!ContentCase.expected(text).contains(": error["));
      ran.says(ContentCase.expected(text));
    }
  }
}
