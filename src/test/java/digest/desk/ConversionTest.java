package digest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.Filed;
import digest.convert.Filed.Fate;
import digest.convert.draft.Wishes;
import digest.model.PartialDate;
import digest.testing.Folders;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {
  private static final String PAGE =
      "海港养老服务进社区\n\n本报讯（记者 钱一）7月5日，海港政协开会，委员谈到养老服务。\n\n会上，12名委员发言，提出三条建议。\n";

  @TempDir private Path project;

  @BeforeEach
  void prepare() throws IOException {
    Folders.copy(Repository.resource("digest/cli/project"), project);
  }

  private Filed convert(String folder, String date) throws IOException, Refusal {
    PageInput page = new PageInput.Given("p.txt", PAGE.getBytes(UTF_8));
    Wishes wishes = new Wishes(PartialDate.parse(date), Optional.empty());
    List<PageOutcome> outcomes =
        Conversion.convert(project, project.resolve(folder), List.of(page), wishes);
    return ((PageOutcome.Done) outcomes.get(0)).drafts().get(0);
  }

  private Path file(Filed draft) {
    return project.resolve(draft.path());
  }

  @Test
  void draftLiesWhereItIsSaidTo() throws IOException, Refusal {
    Filed draft = convert("content/drafts", "2023-07");

    assertThat(Files.readString(file(draft), UTF_8)).isEqualTo(draft.text());
  }

  @Test
  void untouchedDraftIsWrittenAnewInItsPlace() throws IOException, Refusal {
    convert("content/drafts", "2023-07");
    Filed again = convert("content/drafts", "2022-07");

    assertThat(again.fate()).isEqualTo(Fate.REWRITTEN);
    assertThat(Files.readString(file(again), UTF_8)).contains("date: 2022-07-05");
    assertThat(Folders.files(project.resolve("content/drafts"))).hasSize(1);
  }

  @Test
  void editedDraftStaysAsItIsToTheByte() throws IOException, Refusal {
    Path file = file(convert("content/drafts", "2023-07"));
    String edited = "\uFEFF" + Files.readString(file, UTF_8).replace("\n", "\r\n") + "改过。";
    Files.writeString(file, edited, UTF_8);

    assertThat(convert("content/drafts", "2022-07").fate()).isEqualTo(Fate.KEPT);
    assertThat(Files.readString(file, UTF_8)).isEqualTo(edited);
  }

  @Test
  void runningAgainChangesNothing() throws IOException, Refusal {
    convert("content/drafts", "2023-07");

    assertThat(convert("content/drafts", "2023-07").fate()).isEqualTo(Fate.UNCHANGED);
  }

  @Test
  void draftsOfAnotherFolderAreRecognisedThere() throws IOException, Refusal {
    convert("elsewhere", "2023-07");

    assertThat(convert("elsewhere", "2023-07").fate()).isEqualTo(Fate.UNCHANGED);
  }

  @Test
  void anotherFolderGetsNoIdThatTheProjectHas() throws IOException, Refusal {
    String id = convert("content/drafts", "2023-07").id();

    assertThat(convert("elsewhere", "2023-07").id()).isEqualTo(id + "-2");
  }
}
