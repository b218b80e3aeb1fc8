package digest.convert.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How near the composition of pages comes to what a person wrote down. Prints a line for each page.
 * The five printed pages are no part of the project: they are read from the folder that the system
 * property {@code convert.pages} names, and passed over without it.
 */
class ReferenceTest {
  private static final Path RESOURCES = Path.of("src/test/resources/digest/convert");

  /** At least this share of each, and at most so many false articles; no wrong seam is sure. */
  private record Floor(
      double articles,
      double headlines,
      double bylines,
      double ordered,
      double seams,
      int spurious) {}

  @Test
  void pagesOfTrapsAreComposedAtLeastThisWell() {
    assertAtLeast(new Floor(0.93, 0.96, 0.92, 0.91, 0.94, 5), "pages");
  }

  @Test
  void wholePagesAreComposedAtLeastThisWell() {
    assertAtLeast(new Floor(0.90, 0.97, 0.92, 0.92, 0.93, 2), "pages2");
  }

  private static void assertAtLeast(Floor floor, String folder) {
    List<Score> scores =
        references(RESOURCES.resolve(folder))
            .map(reference -> score(page(reference), reference))
            .toList();
    assertSoftly(
        softly -> {
          softly
              .assertThat(share(scores, score -> score.found, Score::trueArticles))
              .isGreaterThan(floor.articles);
          softly
              .assertThat(share(scores, score -> score.headlines, score -> score.found))
              .isGreaterThan(floor.headlines);
          softly
              .assertThat(share(scores, score -> score.bylines, score -> score.found))
              .isGreaterThan(floor.bylines);
          softly
              .assertThat(share(scores, score -> score.ordered, score -> score.lines))
              .isGreaterThan(floor.ordered);
          softly
              .assertThat(share(scores, score -> score.seamsRight, score -> score.seams))
              .isGreaterThan(floor.seams);
          softly.assertThat(sum(scores, score -> score.seamsWrongAndSure)).isZero();
          softly.assertThat(sum(scores, Score::spurious)).isLessThanOrEqualTo(floor.spurious);
        });
  }

  @Test
  void printedPagesAreComposedAsTheirReferenceSays() {
    Path pages = printedPages();
    assumeTrue(
        Files.isDirectory(pages),
        "the printed pages are not at hand: set -Dconvert.pages to their folder");
    List<Score> scores =
        references(RESOURCES.resolve("reference"))
            .map(reference -> score(printed(pages, reference), reference))
            .toList();
    assertSoftly(
        softly -> {
          softly
              .assertThat(sum(scores, score -> score.found))
              .isEqualTo(sum(scores, Score::trueArticles));
          softly.assertThat(sum(scores, Score::spurious)).isZero();
          softly
              .assertThat(sum(scores, score -> score.headlines))
              .isEqualTo(sum(scores, Score::trueArticles));
          softly
              .assertThat(sum(scores, score -> score.bylines))
              .isEqualTo(sum(scores, Score::trueArticles));
          softly
              .assertThat(sum(scores, score -> score.ordered))
              .isEqualTo(sum(scores, score -> score.lines));
          softly
              .assertThat(sum(scores, score -> score.seamsRight))
              .isEqualTo(sum(scores, score -> score.seams));
          softly.assertThat(sum(scores, score -> score.seamsWrong)).isZero();
        });
  }

  @Test
  void everyInventedPageHasItsReference() {
    assertThat(
            Stream.of("pages", "pages2")
                .flatMap(folder -> references(RESOURCES.resolve(folder)))
                .map(ReferenceTest::page))
        .allMatch(Files::exists);
  }

  private static Path printedPages() {
    return Path.of(System.getProperty("convert.pages", "no-pages"));
  }

  private static Stream<Path> references(Path folder) {
    return list(folder).filter(file -> file.toString().endsWith(".reference"));
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page that lies beside its reference. */
  private static Path page(Path reference) {
    String name = reference.getFileName().toString().replace(".reference", "");
    return list(reference.getParent())
        .filter(file -> file.getFileName().toString().startsWith(name + "."))
        .filter(file -> !file.equals(reference))
        .findFirst()
        .orElse(Path.of(name));
  }

  private static Path printed(Path pages, Path reference) {
    String number = reference.getFileName().toString().substring(0, 3);
    return list(pages)
        .filter(file -> file.getFileName().toString().startsWith(number))
        .findFirst()
        .orElseThrow();
  }

  private static Score score(Path page, Path reference) {
    try {
      String name = page.getFileName().toString();
      Reference told = Reference.parse(Files.readString(reference));
      Score score =
          new Score(Composer.compose(PrintedPages.of(name, Files.readAllBytes(page))), told);
      System.out.println(name + ": " + score);
      return score;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int sum(List<Score> scores, ToIntFunction<Score> count) {
    return scores.stream().mapToInt(count).sum();
  }

  private static double share(
      List<Score> scores, ToIntFunction<Score> part, ToIntFunction<Score> whole) {
    return (double) sum(scores, part) / sum(scores, whole);
  }
}
