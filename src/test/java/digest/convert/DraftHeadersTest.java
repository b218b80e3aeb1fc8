package digest.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import digest.convert.draft.Sketch;
import digest.convert.draft.Wishes;
import digest.model.PartialDate;
import digest.model.Site;
import digest.testing.Folders;
import digest.testing.OwnContent;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is proposed for the headers of drafts, on invented pages. Beside each page stands what is
 * expected: {@code --date} as the editor gives it, then for each article {@code ==} and its
 * headline, and lines that its header has, or {@code no} and a key that it has not.
 */
class DraftHeadersTest {
  private static final Path PAGES = Repository.resource("digest/convert/drafts");

  private static Site site;

  @BeforeAll
  static void read() throws IOException {
    site = OwnContent.site();
  }

  static Stream<String> pages() throws IOException {
    return Folders.files(PAGES).stream().filter(name -> name.endsWith(".txt"));
  }

  private static List<Sketch> drafts(String name, Optional<PartialDate> date) throws IOException {
    Converter converter = new Converter(site, new Wishes(date, Optional.empty()));
    byte[] page = Files.readAllBytes(PAGES.resolve(name));
    return ((Converted.Page) converter.convert(name, page)).drafts();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headersAreProposedAsExpected(String name) throws IOException {
    List<String> expected =
        Files.readAllLines(PAGES.resolve(name.replace(".txt", ".expected")), UTF_8);
    List<Sketch> drafts =
        drafts(name, PartialDate.parse(expected.get(0).replace("--date", "").strip()));
    assertSoftly(
        softly -> {
          List<String> header = List.of();
          for (String line : expected.subList(1, expected.size())) {
            if (line.startsWith("== ")) {
              header = header(drafts, line.substring(3));
            } else {
              check(softly, header, line);
            }
          }
        });
  }

  private static void check(SoftAssertions softly, List<String> header, String line) {
    if (line.startsWith("no ")) {
      softly
          .assertThat(header)
          .isNotEmpty()
          .noneMatch(one -> one.startsWith(line.substring(3) + ":"));
    } else {
      softly.assertThat(header).contains(line);
    }
  }

  /** The lines of the header, remarks left out; none where there is no such draft. */
  private static List<String> header(List<Sketch> drafts, String headline) {
    return drafts.stream()
        .map(draft -> draft.content().lines().filter(line -> !line.startsWith("#")).toList())
        .filter(lines -> lines.stream().anyMatch(line -> isHeadline(line, headline)))
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isHeadline(String line, String headline) {
    return line.startsWith("headline: ")
        && line.substring("headline: ".length()).replaceAll("^'|'$", "").equals(headline);
  }
}
