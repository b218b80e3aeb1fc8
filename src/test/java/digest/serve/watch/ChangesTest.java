package digest.serve.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ChangesTest {
  @TempDir private Path project;
  private Path article;
  private Changes changes;

  @BeforeEach
  void watch() throws IOException {
    article = project.resolve("content/articles/2024/a.zh.md");
    Files.createDirectories(article.getParent());
    Files.createDirectories(project.resolve("site"));
    Files.writeString(article, "one");
    changes = Changes.of(project, List.of("content", "templates"));
  }

  @AfterEach
  void stop() throws IOException {
    changes.close();
  }

  @Test
  void nothingIsSaidWhereNothingHappens() throws InterruptedException {
    assertThat(changes.await()).isFalse();
  }

  @Test
  void savedFileIsNoticedOnce() throws Exception {
    Files.writeString(article, "two");

    assertThat(changes.await()).isTrue();
    assertThat(changes.await()).isFalse();
  }

  @Test
  void fileMovedOverAnotherOfTheSameSizeIsNoticed() throws Exception {
    Path fresh = Files.writeString(article.resolveSibling(".a.tmp"), "two");
    Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(article));
    Files.move(fresh, article, StandardCopyOption.REPLACE_EXISTING);

    assertThat(changes.await()).isTrue();
  }

  @Test
  void renamedFileIsNoticed() throws Exception {
    Files.move(article, article.resolveSibling("b.zh.md"));

    assertThat(changes.await()).isTrue();
  }

  @Test
  void deletedFileIsNoticed() throws Exception {
    Files.delete(article);

    assertThat(changes.await()).isTrue();
  }

  @Test
  void hiddenFilesOfEditorsAreNotNoticed() throws Exception {
    Files.writeString(article.resolveSibling(".a.zh.md.swp"), "two");

    assertThat(changes.await()).isFalse();
  }

  @Test
  void otherFoldersOfTheProjectAreNotNoticed() throws Exception {
    Files.writeString(project.resolve("site/index.html"), "two");
    Files.createDirectory(project.resolve("target"));

    assertThat(changes.await()).isFalse();
  }

  @Test
  void fileInANewFolderIsNoticed() throws Exception {
    Path file = project.resolve("content/articles/2025/b.zh.md");
    Files.createDirectories(file.getParent());
    changes.await();
    Files.writeString(file, "two");

    assertThat(changes.await()).isTrue();
  }

  @Test
  void folderThatComesOnlyLaterIsNoticed() throws Exception {
    Path file = project.resolve("templates/home.ftlh");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "two");

    assertThat(changes.await()).isTrue();
  }

  @Test
  void folderDeletedAndMadeAnewIsWatchedOn() throws Exception {
    PathUtils.deleteDirectory(project.resolve("content"));
    assertThat(changes.await()).isTrue();
    Files.createDirectories(article.getParent());
    Files.writeString(article, "one");
    assertThat(changes.await()).isTrue();
    Files.writeString(article, "two");

    assertThat(changes.await()).isTrue();
  }

  @Test
  void stormOfSavesIsOneChange() throws Exception {
    Thread storm = new Thread(() -> saveOften(200));
    storm.start();

    assertThat(changes.await()).isTrue();
    storm.join();
    assertThat(changes.await()).isFalse();
  }

  private void saveOften(int times) {
    try {
      for (int i = 0; i < times; i++) {
        Files.writeString(article, "text " + i);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
