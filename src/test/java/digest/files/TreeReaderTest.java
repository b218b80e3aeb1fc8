package digest.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digest.diagnostic.DiagnosticPrinter;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeReaderTest {
  @TempDir Path temp;
  private Path root;
  private Path elsewhere;

  @BeforeEach
  void makeFolders() throws IOException {
    root = Files.createDirectory(temp.resolve("project"));
    elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
  }

  @Test
  void filesOfAllFoldersAreSortedByCodeUnit() throws IOException {
    put("content/b.md", "content/B.md", "content/b/a.md", "content/b-a.md", "about/z.md");

    assertThat(paths(read("content", "about")))
        .containsExactly(
            "about/z.md", "content/B.md", "content/b-a.md", "content/b.md", "content/b/a.md");
  }

  @Test
  void filesThatAreNoTextAreListedAndNotOpened() throws IOException {
    put("content/a.1.jpg", "content/a.md");

    assertThat(read("content").others()).containsExactly("content/a.1.jpg");
  }

  @Test
  void hiddenFilesAndFoldersAreSkipped() throws IOException {
    put("content/.draft.md", "content/.git/a.md", "content/a.md");

    assertThat(paths(read("content"))).containsExactly("content/a.md");
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() throws IOException {
    assertThat(read("content")).isEqualTo(new Tree(List.of(), List.of(), Set.of(), List.of()));
  }

  @Test
  void aProjectBelowTheWorkingFolderMayBeNamedRelatively() throws IOException {
    assertThat(
            TreeReader.read(Path.of(""), List.of("src/main/java/digest/files"), p -> false)
                .others())
        .contains("src/main/java/digest/files/Tree.java");
  }

  @Test
  void chineseNamesAreReadAsTheyAre() throws IOException {
    put("content/武汉 集群.md");

    assertThat(paths(read("content"))).containsExactly("content/武汉 集群.md");
  }

  @Test
  void aFileThatIsNotUtf8IsLeftOutAndTheOthersAreRead() throws IOException {
    put("content/a.md");
    Files.write(root.resolve("content/b.md"), new byte[] {(byte) 0xFF});

    Tree tree = read("content");

    assertThat(paths(tree)).containsExactly("content/a.md");
    assertThat(tree.unreadable()).containsExactly("content/b.md");
  }

  @Test
  void aLinkOutOfTheProjectIsNamedWithItsTarget() throws IOException {
    Path target = Files.writeString(elsewhere.resolve("secret.md"), "secret");
    put("content/a.md");
    link("content/b.md", target);

    assertThat(printed(read("content")))
        .isEqualTo(
            "content/b.md:1:1: error[symlink]: `content/b.md` is a link to `"
                + target
                + "`, outside the project\n  hint: put a copy in place of the link\n");
  }

  @Test
  void aLinkInsideTheProjectIsRefusedAsWell() throws IOException {
    put("content/a.md");
    link("content/b.md", Path.of("a.md"));

    assertThat(printed(read("content"))).contains("`content/b.md` is a link to `a.md`\n");
  }

  @Test
  void aLinkBackToItsOwnFolderEndsTheWalk() throws IOException {
    put("content/a.md");
    link("content/again", Path.of("."));

    assertThat(read("content").unreadable()).containsExactly("content/again");
  }

  @Test
  void aLinkToItselfLeadsNowhere() throws IOException {
    put("content/a.md");
    link("content/b.md", Path.of("b.md"));

    assertThat(printed(read("content"))).contains("is a link to `b.md`, which leads nowhere\n");
  }

  @Test
  void aFolderOfTheProjectThatIsALinkIsNotFollowed() throws IOException {
    Files.writeString(elsewhere.resolve("a.md"), "a");
    link("content", elsewhere);

    assertThat(read("content").unreadable()).containsExactly("content");
  }

  @Test
  void aProjectReachedThroughALinkIsRead() throws IOException {
    put("content/a.md");
    Path link = Files.createSymbolicLink(elsewhere.resolve("project"), root);

    assertThat(TreeReader.read(link, List.of("content"), path -> true).texts()).hasSize(1);
  }

  @Test
  void aNameWithASeparateAccentIsReported() throws IOException {
    put("content/cafe\u0301.md");

    assertThat(printed(read("content")))
        .isEqualTo(
            "content/cafe\u0301.md:1:1: error[file-name]: `cafe\u0301.md` writes an accent apart"
                + " from its letter\n"
                + "  hint: rename it: delete the name and type it anew\n");
  }

  @Test
  void aPipeIsReportedAndNotOpened() throws Exception {
    put("content/a.md");
    boolean made = new ProcessBuilder("mkfifo", root + "/content/b.md").start().waitFor() == 0;
    assumeTrue(made, "no pipes here");

    assertThat(printed(read("content")))
        .isEqualTo(
            "content/b.md:1:1: error[file-kind]: `content/b.md` is neither a file nor a folder\n");
  }

  @Test
  void aFileTooLargeForATextIsNotRead() throws IOException {
    put("content/a.md");
    try (RandomAccessFile file = new RandomAccessFile(root + "/content/a.md", "rw")) {
      file.setLength(TextDecoder.LARGEST + 1L);
    }

    assertThat(printed(read("content")))
        .isEqualTo(
            "content/a.md:1:1: error[file-size]: this file has 16 MB, too much for a text\n"
                + "  hint: if it is a picture or a document, give it its own ending\n");
  }

  @Test
  void aFileThatMayNotBeReadEndsTheReadingWithItsName() throws IOException {
    put("content/a.md");
    Path file = root.resolve("content/a.md");
    assumeTrue(file.toFile().setReadable(false));
    assumeFalse(Files.isReadable(file), "the administrator may read all");

    assertThatThrownBy(() -> read("content"))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot read " + file + ": permission denied");
  }

  @Test
  void manyFilesAreReadInAStableOrder() throws IOException {
    for (int i = 0; i < 500; i++) {
      put("content/" + i % 7 + "/" + i + ".md");
    }

    assertThat(read("content")).usingRecursiveComparison().isEqualTo(read("content"));
  }

  @Test
  void rulesHaveCodesOfTheirOwn() {
    assertThat(TreeReader.RULES).extracting(Rule::code).doesNotHaveDuplicates().hasSize(6);
  }

  private Tree read(String... folders) throws IOException {
    return TreeReader.read(root, List.of(folders), path -> path.endsWith(".md"));
  }

  private void put(String... paths) throws IOException {
    for (String path : paths) {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), "text of " + path, UTF_8);
    }
  }

  private void link(String path, Path target) {
    try {
      Files.createSymbolicLink(root.resolve(path), target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here: " + e);
    }
  }

  private static List<String> paths(Tree tree) {
    return tree.texts().stream().map(SourceText::path).toList();
  }

  private static String printed(Tree tree) {
    return tree.problems().stream().map(DiagnosticPrinter::print).collect(Collectors.joining());
  }
}
