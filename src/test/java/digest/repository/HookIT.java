package digest.repository;

import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.Folders;
import digest.testing.Program;
import digest.testing.Ran;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook, in a repository whose path git and the shell may stumble over. */
class HookIT {
  private static final String ARTICLE = "content/articles/2024/harbour.zh.md";
  private static final String SLIP =
      ARTICLE
          + ":7:9: error[unknown-outlet]: there is no outlet `gangbo`\n"
          + "  7 | outlet: gangbo\n"
          + "    |         ^^^^^^\n";

  @TempDir private Path temp;
  private GitRepository repository;

  @BeforeEach
  void commitASoundDigest() throws IOException {
    repository = GitRepository.init(temp.resolve("我的 digest's 文摘"), temp).withProgram();
    Folders.copy(Repository.resource("digest/cli/project"), repository.folder());
    Repository.copyTemplates(repository.folder());
    repository.git("add", "--all");
    Ran ran = repository.git("commit", "--no-verify", "-m", "A digest");
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  @Test
  void aSoundCommitPasses() throws IOException {
    repository.edit(ARTICLE, "港口的一天", "港口又一天");
    Ran ran = repository.git("commit", "-a", "-m", "Another title");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(repository.commits()).isEqualTo(2);
  }

  @Test
  void aSlipStopsTheCommitAndIsTold() throws IOException {
    repository.edit(ARTICLE, "gangbao", "gangbo");
    Ran ran = repository.git("commit", "-a", "-m", "A slip");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).startsWith(SLIP).contains("git commit --no-verify");
    assertThat(repository.commits()).isEqualTo(1);
  }

  @Test
  void aFaultInATemplateStopsTheCommit() throws IOException {
    repository.edit("templates/glossary.ftlh", "<#list", "<#lisst");
    Ran ran = repository.git("commit", "-a", "-m", "A fault");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("templates/glossary.ftlh:");
  }

  @Test
  void theCheckCanBeSkipped() throws IOException {
    repository.edit(ARTICLE, "gangbao", "gangbo");
    Ran ran = repository.git("commit", "-a", "--no-verify", "-m", "A slip");

    assertThat(ran.code()).as(ran.err()).isZero();
  }

  @Test
  void aWarningStopsNothing() throws IOException {
    Files.delete(repository.folder().resolve("content/articles/2024/harbour.en.md"));
    Ran ran = repository.git("commit", "-a", "-m", "No English");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err()).contains("warning[untranslated]");
  }

  @Test
  void otherCommitsDoNotStartTheProgram() throws IOException {
    repository.withDigest("touch started; exit 1");
    repository.write("notes 笔记.txt", "Not of the digest.\n");
    repository.git("add", "--all");
    Ran ran = repository.git("commit", "-m", "Notes");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(repository.folder().resolve("started")).doesNotExist();
  }

  @Test
  void aSlipThatIsNotStagedStopsNothing() throws IOException {
    repository.edit(ARTICLE, "港口的一天", "港口又一天");
    repository.git("add", "--all");
    repository.edit(ARTICLE, "gangbao", "gangbo");
    Ran ran = repository.git("commit", "-m", "Another title");

    assertThat(ran.code()).as(ran.err()).isZero();
  }

  @Test
  void aSlipThatIsStagedStopsTheCommitThoughItIsMendedInTheFolder() throws IOException {
    repository.edit(ARTICLE, "gangbao", "gangbo");
    repository.git("add", "--all");
    repository.edit(ARTICLE, "gangbo", "gangbao");
    Ran ran = repository.git("commit", "-m", "A slip");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).startsWith(SLIP);
  }

  @Test
  void aCommitOfNamedFilesIsCheckedWithoutTheOthers() throws IOException {
    repository.edit(ARTICLE, "gangbao", "gangbo");
    repository.edit("content/about.en.md", "a test", "only a test");
    Ran ran = repository.git("commit", "-m", "About", "--", "content/about.en.md");

    assertThat(ran.code()).as(ran.err()).isZero();
  }

  @Test
  void aFileThatIsDeletedIsMissed() throws IOException {
    Files.delete(repository.folder().resolve("content/topics.yml"));
    Ran ran = repository.git("commit", "-a", "-m", "No topics");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("there is no topic `ports`");
  }

  @Test
  void worksFromAFolderBelow() throws IOException {
    repository.edit(ARTICLE, "gangbao", "gangbo");
    Ran ran = repository.git("-C", "content/articles", "commit", "-a", "-m", "A slip");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).startsWith(SLIP);
  }

  @Test
  void aProgramThatCannotBeStartedKeepsNobodyFromCommitting() throws IOException {
    repository.withDigest("echo 'digest: there is no Java' >&2; exit 1");
    repository.edit(ARTICLE, "港口的一天", "港口又一天");
    Ran ran = repository.git("commit", "-a", "-m", "Another title");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.err())
        .startsWith("digest: there is no Java\npre-commit: digest could not be started");
  }

  @Test
  void worksWithTheLauncherOfAClone() throws IOException {
    GitRepository cloned = repository.cloneTo(temp.resolve("克隆 clone"));
    Path clone = cloned.folder();
    Files.copy(
        Repository.root().resolve("digest"),
        clone.resolve("digest"),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(clone.resolve("target"));
    Files.copy(Path.of(Program.jar()), clone.resolve("target/digest.jar"));
    cloned.edit(ARTICLE, "gangbao", "gangbo");
    Ran ran = cloned.git("commit", "-a", "-m", "A slip");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).startsWith(SLIP);
  }

  @Test
  void leavesNothingBehind() throws IOException {
    repository.edit(ARTICLE, "gangbao", "gangbo");
    repository.git("commit", "-a", "-m", "A slip");

    assertThat(repository.temporary()).isEmptyDirectory();
  }
}
