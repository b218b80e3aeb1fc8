package digest.site;

import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.Digest;
import digest.testing.Folders;
import digest.testing.Golden;
import digest.testing.Ran;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sites, byte for byte. A case without templates of its own gets those that readers get;
 * their assets are then compared with the originals, not with a copy.
 */
class GoldenSiteTest {
  private static final Path CASES = Repository.resource("golden");
  private static final String ASSETS = "assets/";

  @TempDir private Path project;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isPublishedAsExpected(Path golden) throws IOException {
    GoldenSites.copy(golden, project);
    Ran ran = Digest.in(project).run("build");
    assertThat(ran.err()).doesNotContain("error[");
    Map<String, String> actual = Folders.contents(project.resolve("site"));
    actual.keySet().removeIf(path -> path.startsWith(ASSETS));

    Path expected = golden.resolve("expected");
    Map<String, String> before =
        Files.isDirectory(expected) ? Folders.contents(expected) : Map.of();
    Golden.replace(expected, project.resolve("site"), actual.keySet());
    assertThat(actual.keySet()).isEqualTo(before.keySet());
    actual.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(before.get(path)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void assetsArePublishedAsTheyAre(Path golden) throws IOException {
    GoldenSites.copy(golden, project);
    Digest.in(project).run("build");

    assertThat(Folders.contents(project.resolve("site/assets")))
        .isEqualTo(Folders.contents(project.resolve("templates/assets")));
  }
}
