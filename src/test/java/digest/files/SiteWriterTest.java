package digest.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path temp;
  private Path site;
  private Path elsewhere;

  @BeforeEach
  void chooseFolders() throws IOException {
    site = temp.resolve("site");
    elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
  }

  @Test
  void aFirstBuildWritesAll() throws IOException {
    assertThat(build(Map.of("index.html", "a", "zh/index.html", "b", "zh/a/b/c.html", "c")))
        .isEqualTo(new Summary(3, 0, 0));
    assertThat(SiteTree.of(site))
        .isEqualTo(Map.of("index.html", "a", "zh/index.html", "b", "zh/a/b/c.html", "c"));
  }

  @Test
  void nothingIsInPlaceBeforeTheCommit() throws IOException {
    try (SiteWriter out = open()) {
      out.write("index.html", bytes("a"));

      assertThat(SiteTree.of(site)).isEmpty();
    }
  }

  @Test
  void closingWithoutACommitLeavesTheSiteAsItWas() throws IOException {
    build(Map.of("a.html", "old", "b.html", "old"));
    try (SiteWriter out = open()) {
      out.write("a.html", bytes("new"));
    }
    assertThat(SiteTree.of(site)).isEqualTo(Map.of("a.html", "old", "b.html", "old"));
  }

  @Test
  void closingLeavesNoStagedBytes() throws IOException {
    try (SiteWriter out = open()) {
      out.write("a.html", bytes("new"));
    }
    assertThat(site.resolve(".digest/staging")).doesNotExist();
  }

  @Test
  void changedFilesAreReplacedAndCounted() throws IOException {
    build(Map.of("a.html", "old", "b.html", "old"));

    assertThat(build(Map.of("a.html", "new", "b.html", "old"))).isEqualTo(new Summary(1, 1, 0));
    assertThat(SiteTree.of(site)).isEqualTo(Map.of("a.html", "new", "b.html", "old"));
  }

  @Test
  void equalBytesAreNotTouched() throws IOException {
    build(Map.of("a.html", "same", "b/c.html", "same"));
    age("a.html", "b/c.html", "b", ".digest/manifest");

    build(Map.of("a.html", "same", "b/c.html", "same"));

    assertThat(List.of(time("a.html"), time("b/c.html"), time("b"), time(".digest/manifest")))
        .containsOnly(LONG_AGO);
  }

  @Test
  void filesNoLongerWrittenAreDeletedWithTheFoldersLeftEmpty() throws IOException {
    build(Map.of("a.html", "a", "b/c/d.html", "d", "b/e.html", "e", "f/g/h.html", "h"));

    assertThat(build(Map.of("a.html", "a", "b/e.html", "e"))).isEqualTo(new Summary(0, 2, 2));
    assertThat(site.resolve("b/c")).doesNotExist();
    assertThat(site.resolve("f")).doesNotExist();
    assertThat(site.resolve("b/e.html")).exists();
  }

  @Test
  void filesOfOthersStay() throws IOException {
    build(Map.of("a/b.html", "b"));
    Files.writeString(site.resolve("a/notes.txt"), "mine");
    Files.writeString(site.resolve("CNAME"), "example.org");

    build(Map.of("c.html", "c"));

    assertThat(SiteTree.of(site))
        .isEqualTo(Map.of("a/notes.txt", "mine", "CNAME", "example.org", "c.html", "c"));
  }

  @Test
  void emptyFoldersOfOthersStay() throws IOException {
    build(Map.of("a/b.html", "b"));
    Files.createDirectory(site.resolve("empty"));

    build(Map.of("c.html", "c"));

    assertThat(site.resolve("empty")).exists();
  }

  @Test
  void aFileDeletedByHandIsWrittenAgain() throws IOException {
    build(Map.of("a/b.html", "b"));
    Files.delete(site.resolve("a/b.html"));
    Files.delete(site.resolve("a"));

    assertThat(build(Map.of("a/b.html", "b"))).isEqualTo(new Summary(1, 0, 0));
  }

  @Test
  void aFileEditedByHandIsWrittenAgain() throws IOException {
    build(Map.of("a.html", "ours"));
    Files.writeString(site.resolve("a.html"), "mine");

    build(Map.of("a.html", "ours"));

    assertThat(SiteTree.of(site)).isEqualTo(Map.of("a.html", "ours"));
  }

  @Test
  void aFolderInUseThatNoBuildWroteIsRefused() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("thesis.doc"), "mine");

    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot build the site in "
                + site
                + ": it is not empty, and no site was ever built there");
    assertThat(site.resolve(".digest")).doesNotExist();
  }

  @Test
  void filesThatBeginWithADotDoNotMakeAFolderInUse() throws IOException {
    Files.createDirectories(site.resolve(".git"));
    Files.writeString(site.resolve(".gitignore"), "*");

    assertThat(build(Map.of("a.html", "a")).written()).isEqualTo(1);
  }

  @Test
  void filesThatBeginWithADotCanBeWritten() throws IOException {
    build(Map.of(".nojekyll", "", ".well-known/security.txt", "s"));

    assertThat(site.resolve(".well-known/security.txt")).hasContent("s");
  }

  @Test
  void aFileOfOthersIsNotOverwritten() throws IOException {
    build(Map.of("a.html", "a"));
    Files.writeString(site.resolve("b.html"), "mine");

    assertThatThrownBy(() -> build(Map.of("b.html", "ours")))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write "
                + site.resolve("b.html")
                + ": a file is there that no build wrote; move it away first");
    assertThat(SiteTree.of(site)).isEqualTo(Map.of("a.html", "a", "b.html", "mine"));
  }

  @Test
  void aFileOfOthersWithTheSameBytesBecomesOurs() throws IOException {
    build(Map.of("a.html", "a"));
    Files.writeString(site.resolve("b.html"), "same");

    assertThat(build(Map.of("b.html", "same"))).isEqualTo(new Summary(0, 1, 1));
    assertThat(build(Map.of("c.html", "c"))).isEqualTo(new Summary(1, 0, 1));
  }

  @Test
  void aFolderInPlaceOfAFileIsNamed() throws IOException {
    build(Map.of("a.html", "a"));
    Files.createDirectories(site.resolve("b.html"));

    assertThatThrownBy(() -> build(Map.of("b.html", "b")))
        .isInstanceOf(IOException.class)
        .hasMessage(
            site.resolve("b.html")
                + " is a folder where the site needs a file: move it away first");
  }

  @Test
  void aFileInPlaceOfAFolderIsNamed() throws IOException {
    build(Map.of("a", "a"));

    assertThatThrownBy(() -> build(Map.of("a/b/c.html", "c")))
        .isInstanceOf(IOException.class)
        .hasMessage(
            site.resolve("a") + " is a file where the site needs a folder: move it away first");
  }

  @Test
  void aLinkInPlaceOfAFolderIsNamed() throws IOException {
    build(Map.of("a.html", "a"));
    Files.createSymbolicLink(site.resolve("zh"), elsewhere);

    assertThatThrownBy(() -> build(Map.of("zh/b.html", "b")))
        .isInstanceOf(IOException.class)
        .hasMessage(
            site.resolve("zh") + " is a link where the site needs a folder: move it away first");
  }

  @Test
  void aLinkInPlaceOfAFileIsNamed() throws IOException {
    build(Map.of("a.html", "a"));
    Files.createSymbolicLink(site.resolve("b.html"), Path.of("nowhere"));

    assertThatThrownBy(() -> build(Map.of("b.html", "b")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("b.html is a link where the site needs a file");
  }

  @Test
  void nothingIsDeletedBehindALink() throws IOException {
    build(Map.of("a.html", "a", "zh/b.html", "b"));
    Files.writeString(elsewhere.resolve("b.html"), "b");
    Files.delete(site.resolve("zh/b.html"));
    Files.delete(site.resolve("zh"));
    Files.createSymbolicLink(site.resolve("zh"), elsewhere);

    assertThat(build(Map.of("a.html", "a"))).isEqualTo(new Summary(0, 1, 0));
    assertThat(elsewhere.resolve("b.html")).exists();
    assertThat(site.resolve("zh")).isSymbolicLink();
  }

  @Test
  void theSiteItselfMayBeALinkToAFolder() throws IOException {
    Files.createSymbolicLink(site, elsewhere);

    build(Map.of("zh/a.html", "a"));

    assertThat(elsewhere.resolve("zh/a.html")).exists();
  }

  @Test
  void aSiteThatIsAFileIsRefused() throws IOException {
    Files.writeString(site, "mine");

    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessage("cannot build the site in " + site + ": it is a file, and no folder");
  }

  @RepeatedTest(50)
  void twoBuildsMayBeginAtTheSameMoment() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Summary> build =
        () -> {
          together.await();
          try (SiteWriter writer = SiteWriter.open(site, waiting -> {})) {
            writer.write("index.html", new byte[] {1});
            return writer.commit();
          }
        };
    FutureTask<Summary> other = new FutureTask<>(build);
    new Thread(other).start();

    assertThat(List.of(build.call().written(), other.get().written()))
        .containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void aFileInPlaceOfThePrivateFolderIsRefusedInOneLine() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve(".digest"), "mine");

    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessage("cannot build the site in " + site + ": something else is there already");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "a/",
        "a//b",
        "../a",
        "a/../b",
        "a/..",
        ".",
        "./a",
        "a/./b",
        ".digest/manifest",
        ".Digest/x",
        ".digest",
        ".git/config",
        "a\\b",
        "a\u0000b",
        "a\nb"
      })
  void pathsThatLeadAwayAreRefused(String path) throws IOException {
    try (SiteWriter out = open()) {
      assertThatThrownBy(() -> out.write(path, bytes("x")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is no path for a page");
    }
  }

  @Test
  void onePathWrittenTwiceIsRefused() throws IOException {
    try (SiteWriter out = open()) {
      out.write("a.html", bytes("a"));

      assertThatThrownBy(() -> out.write("a.html", bytes("a")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("`a.html` is written twice");
    }
  }

  @Test
  void aPageThatIsAlsoAFolderIsRefusedBeforeAnythingMoves() throws IOException {
    try (SiteWriter out = open()) {
      out.write("a", bytes("a"));
      out.write("a/b/index.html", bytes("b"));

      assertThatThrownBy(out::commit).hasMessage("`a` is both a page and a folder");
    }
    assertThat(SiteTree.of(site)).isEmpty();
  }

  @Test
  void aBuildWithARefusedFileCannotBeCommitted() throws IOException {
    build(Map.of("a.html", "a"));
    Files.createDirectories(site.resolve("b.html"));
    try (SiteWriter out = open()) {
      assertThatThrownBy(() -> out.write("b.html", bytes("b"))).isInstanceOf(IOException.class);

      assertThatThrownBy(out::commit).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void nothingCanBeWrittenAfterTheCommit() throws IOException {
    try (SiteWriter out = open()) {
      out.commit();

      assertThatThrownBy(() -> out.write("a.html", bytes("a")))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void mediaAreCopied() throws IOException {
    Path picture = Files.write(temp.resolve("1.jpg"), new byte[100_000]);
    try (SiteWriter out = open()) {
      out.copy("media/a/1.jpg", picture);
      assertThat(out.commit()).isEqualTo(new Summary(1, 0, 0));
    }
    assertThat(site.resolve("media/a/1.jpg")).hasSameBinaryContentAs(picture);
  }

  @Test
  void equalMediaAreNotTouched() throws IOException {
    Path picture = Files.write(temp.resolve("1.jpg"), new byte[100_000]);
    copy(picture);
    age("media/1.jpg");

    assertThat(copy(picture)).isEqualTo(new Summary(0, 1, 0));
    assertThat(time("media/1.jpg")).isEqualTo(LONG_AGO);
  }

  @Test
  void mediaOfTheSameSizeWithOtherBytesAreReplaced() throws IOException {
    copy(Files.write(temp.resolve("1.jpg"), new byte[100_000]));
    byte[] other = new byte[100_000];
    other[99_999] = 1;

    assertThat(copy(Files.write(temp.resolve("1.jpg"), other))).isEqualTo(new Summary(1, 0, 0));
  }

  @Test
  void mediaThatAreNotThereAreNamed() throws IOException {
    Path missing = temp.resolve("missing.jpg");

    assertThatThrownBy(() -> copy(missing))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot read " + missing + ": there is no such file");
  }

  @Test
  void severalThreadsMayWriteAtOnce() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    IntStream.range(0, 500)
        .forEach(i -> pages.put("zh/" + i % 50 + "/" + i + ".html", "page " + i));
    try (SiteWriter out = open()) {
      Parallel.each(pages.entrySet(), page -> out.write(page.getKey(), bytes(page.getValue())));
      out.commit();
    }
    assertThat(SiteTree.of(site)).isEqualTo(pages);
  }

  @Test
  void whatAKilledBuildStagedIsCleared() throws IOException {
    build(Map.of("a.html", "a"));
    Files.createDirectories(site.resolve(".digest/staging/deep"));
    Files.writeString(site.resolve(".digest/staging/0"), "half a pa");
    Files.writeString(site.resolve(".digest/staging/deep/1"), "?");

    build(Map.of("a.html", "b"));

    assertThat(site.resolve(".digest/staging")).doesNotExist();
    assertThat(SiteTree.of(site)).isEqualTo(Map.of("a.html", "b"));
  }

  @Test
  void aStagingFolderThatIsALinkIsUnlinkedAndNotEmptied() throws IOException {
    build(Map.of("a.html", "a"));
    Path notes = Files.writeString(elsewhere.resolve("notes.txt"), "mine");
    Files.createSymbolicLink(site.resolve(".digest/staging"), elsewhere);

    build(Map.of("a.html", "b"));

    assertThat(notes).hasContent("mine");
  }

  @Test
  void theManifestListsThePathsInOrder() throws IOException {
    build(Map.of("b.html", "b", "a/z.html", "z", "B.html", "B"));

    assertThat(site.resolve(".digest/manifest"))
        .hasContent("digest manifest 1\nB.html\na/z.html\nb.html\npaths: 3\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "digest manifest 1\na.html\nb.h",
        "digest manifest 1\na.html\npaths: 2\n",
        "digest manifest 1\n../a.html\npaths: 1\n",
        "digest manifest 2\na.html\npaths: 1\n",
        "digest manifest 1\nb.html\na.html\npaths: 2\n"
      })
  void aDamagedManifestStopsTheBuildBeforeAnythingIsDeleted(String manifest) throws IOException {
    build(Map.of("a.html", "a", "b.html", "b"));
    Files.writeString(site.resolve(".digest/manifest"), manifest, UTF_8);

    assertThatThrownBy(() -> build(Map.of("c.html", "c")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(site.resolve(".digest/manifest") + " is damaged");
    assertThat(SiteTree.of(site).keySet()).isEqualTo(Set.of("a.html", "b.html"));
  }

  private Summary build(Map<String, String> pages) throws IOException {
    try (SiteWriter out = open()) {
      for (Map.Entry<String, String> page : pages.entrySet()) {
        out.write(page.getKey(), bytes(page.getValue()));
      }
      return out.commit();
    }
  }

  private Summary copy(Path from) throws IOException {
    try (SiteWriter out = open()) {
      out.copy("media/1.jpg", from);
      return out.commit();
    }
  }

  private SiteWriter open() throws IOException {
    return SiteWriter.open(
        site,
        notice -> {
          throw new AssertionError(notice);
        });
  }

  private void age(String... paths) throws IOException {
    for (String path : paths) {
      Files.setLastModifiedTime(site.resolve(path), LONG_AGO);
    }
  }

  private FileTime time(String path) throws IOException {
    return Files.getLastModifiedTime(site.resolve(path));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
