package digest.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digest.files.AuthorFolder.Moving;
import digest.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorFolderTest {
  /** Longer than any disk takes a name, so that the file can be made ready and not be put there. */
  private static final String REFUSED = "z".repeat(300);

  @TempDir Path root;

  @Test
  void filesAndTheirFoldersAreCreated() throws IOException {
    folder().add(new TreeMap<>(Map.of("a/b.md", bytes("一"), "c.md", bytes("二"))));
    assertThat(Folders.contents(root)).containsOnlyKeys("a/b.md", "c.md");
  }

  @Test
  void ifTheSecondFileCannotBeCreatedTheFirstIsNotEither() {
    assertThatThrownBy(
            () -> folder().add(new TreeMap<>(Map.of("a.md", bytes("一"), REFUSED, bytes("二")))))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("cannot write " + root.resolve(REFUSED));
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void fileThatIsThereIsNeverReplaced() throws IOException {
    put("b.md", "原文");
    assertThatThrownBy(
            () -> folder().add(new TreeMap<>(Map.of("a.md", bytes("一"), "b.md", bytes("二")))))
        .hasMessage("cannot write " + root.resolve("b.md") + ": something else is there already");
    assertThat(Files.readString(root.resolve("b.md"))).isEqualTo("原文");
    assertThat(Folders.files(root)).containsExactly("b.md");
  }

  @Test
  void namedFileIsReplaced() throws IOException {
    put("a.md", "一");
    folder().replace("a.md", bytes("一"), bytes("二"));
    assertThat(Files.readString(root.resolve("a.md"))).isEqualTo("二");
    assertThat(Folders.files(root)).containsExactly("a.md");
  }

  @Test
  void fileThatHasChangedIsNotReplaced() throws IOException {
    put("a.md", "改过");
    assertThatThrownBy(() -> folder().replace("a.md", bytes("一"), bytes("二")))
        .hasMessageContaining("was changed by another program just now");
    assertThat(Files.readString(root.resolve("a.md"))).isEqualTo("改过");
    assertThat(Folders.files(root)).containsExactly("a.md");
  }

  @Test
  void movedFilesSayWhatTheyAreTo() throws IOException {
    put("a.md", "一");
    folder().move(List.of(new Moving("a.md", "to/a.md", bytes("一"), bytes("二"))));
    assertThat(Folders.files(root)).containsExactly("to/a.md");
    assertThat(Files.readString(root.resolve("to/a.md"))).isEqualTo("二");
  }

  @Test
  void ifTheSecondFileCannotBeMovedAllStaysAsItWas() throws IOException {
    put("a.md", "一");
    put("b.md", "二");
    Map<String, String> before = Folders.contents(root);
    assertThatThrownBy(
            () ->
                folder()
                    .move(
                        List.of(
                            new Moving("a.md", "to/a.md", bytes("一"), bytes("改")),
                            new Moving("b.md", "to/" + REFUSED, bytes("二"), bytes("二")))))
        .isInstanceOf(IOException.class);
    assertThat(Folders.contents(root)).isEqualTo(before);
  }

  @Test
  void fileThatChangedMeanwhileIsNotMoved() throws IOException {
    put("a.md", "后来写的");
    assertThatThrownBy(
            () -> folder().move(List.of(new Moving("a.md", "b.md", bytes("一"), bytes("二")))))
        .hasMessage(root.resolve("a.md") + " was changed by another program just now: try again");
    assertThat(Folders.files(root)).containsExactly("a.md");
  }

  @Test
  void ifAnOldFileCannotBeTakenAwayItsCopyStays() throws IOException {
    put("a.md", "一");
    Moving once = new Moving("a.md", "b.md", bytes("一"), bytes("一"));
    Moving again = new Moving("a.md", "c.md", bytes("一"), bytes("一"));
    assertThatThrownBy(() -> folder().move(List.of(once, again)))
        .hasMessageEndingWith("its copy is in place, so delete it yourself");
    assertThat(Folders.files(root)).containsExactly("b.md", "c.md");
  }

  private AuthorFolder folder() {
    return new AuthorFolder(root);
  }

  private void put(String path, String text) throws IOException {
    Files.writeString(root.resolve(path), text, UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
