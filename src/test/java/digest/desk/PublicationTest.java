package digest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digest.diagnostic.Diagnostic;
import digest.testing.Folders;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What publishing a draft does to files; what it prints is told by the command-line cases. */
class PublicationTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 2);
  private static final String BEFORE_ADDED =
      "\uFEFF---\r\ntitle: 茶会\r\nsummary: >\r\n  茶会\r\n  开了。\r\nkind: brief\r\ndate: 2024-05\r\n";
  private static final String BEHIND_ADDED =
      "topics:   [tea] # 茶\r\n---\r\n\r\n茶会开了。\t\r\n\r\n![茶](tea-fair.1.jpg)";
  private static final byte[] IMAGE = {0, (byte) 0xFF, 13, 10, 13};

  @TempDir Path project;

  @BeforeEach
  void prepare() throws IOException {
    Folders.copy(Repository.resource("digest/cli/project"), project);
    Repository.copyTemplates(project);
    put("content/drafts/tea-fair.zh.md", BEFORE_ADDED + BEHIND_ADDED);
    put("content/drafts/tea-fair.en.md", "---\ntitle: Tea\nsummary: Tea.\n---\nTea.\r\n");
    Files.write(project.resolve("content/drafts/tea-fair.1.jpg"), IMAGE);
  }

  @Test
  void allBytesButTheLineAddedStayAsTheyWere() throws IOException, Refusal {
    Map<String, String> before = Folders.contents(project);
    assertThat(Publication.publish(project, "tea-fair", DAY).problems())
        .noneMatch(Diagnostic::isError);

    assertThat(Files.readString(project.resolve("content/articles/2024/tea-fair.zh.md"), UTF_8))
        .isEqualTo(BEFORE_ADDED + "added: 2024-06-02\r\n" + BEHIND_ADDED);
    Map<String, String> after = Folders.contents(project);
    for (String name : new String[] {"tea-fair.en.md", "tea-fair.1.jpg"}) {
      assertThat(after.get("content/articles/2024/" + name))
          .isEqualTo(before.get("content/drafts/" + name));
    }
    after.keySet().removeIf(path -> path.startsWith("content/articles/2024/tea-fair."));
    before.keySet().removeIf(path -> path.startsWith("content/drafts/tea-fair."));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void draftWithAnErrorIsNotTouched() throws IOException, Refusal {
    put("content/drafts/tea-fair.en.md", "---\ntitle: Tea\n---\n");
    Map<String, String> before = Folders.contents(project);
    assertThat(Publication.publish(project, "tea-fair", DAY).problems())
        .anyMatch(Diagnostic::isError);
    assertThat(Folders.contents(project)).isEqualTo(before);
  }

  @Test
  void whereAFileStandsAlreadyNothingMoves() throws IOException {
    put("content/articles/2024/tea-fair.1.jpg", "别的图片");
    Map<String, String> before = Folders.contents(project);
    assertThatThrownBy(() -> Publication.publish(project, "tea-fair", DAY))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("content/articles/2024/tea-fair.1.jpg is there already");
    assertThat(Folders.contents(project)).isEqualTo(before);
  }

  @Test
  void whereTheFolderOfTheYearIsAFileNothingMoves() throws IOException {
    put(
        "content/drafts/tea-fair.zh.md",
        (BEFORE_ADDED + BEHIND_ADDED).replace("date: 2024-05", "date: 2025"));
    put("content/articles/2025", "");
    Map<String, String> before = Folders.contents(project);
    assertThatThrownBy(() -> Publication.publish(project, "tea-fair", DAY))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("cannot write " + project.resolve("content/articles/2025/"));
    assertThat(Folders.contents(project)).isEqualTo(before);
  }

  private void put(String path, String text) throws IOException {
    Files.createDirectories(project.resolve(path).getParent());
    Files.writeString(project.resolve(path), text, UTF_8);
  }
}
