package digest.convert.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.layout.ClassifiedLine;
import digest.convert.layout.Composition;
import digest.convert.layout.Join;
import digest.convert.layout.LineRole;
import digest.convert.layout.Paragraph;
import digest.convert.layout.PrintedArticle;
import digest.convert.page.PrintLine;
import digest.convert.page.PrintPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is on a page, no line and no character of it is lost or made up. */
class ConservationTest {
  private static final Path PAGES = Path.of("src/test/resources/digest/convert/pages");
  private static final Set<LineRole> OUTSIDE =
      Set.of(LineRole.SECTION, LineRole.PAGE_LABEL, LineRole.DUPLICATE);
  private static final String SIGNS =
      "，。、；：？！“”‘’《》（）「」—…·\u3000 ,.;:?!()[]#*|<>&0123456789年月日第一二三四五本报讯记者通讯员摄图为委员主席";

  static Stream<String> pages() throws IOException {
    try (Stream<Path> found = Files.list(PAGES)) {
      return found
          .filter(page -> !page.toString().endsWith(".reference"))
          .sorted()
          .map(ConservationTest::text)
          .toList()
          .stream();
    }
  }

  private static String text(Path page) {
    try {
      PrintPage read = PrintedPages.of(page.getFileName().toString(), Files.readAllBytes(page));
      StringBuilder text = new StringBuilder();
      for (PrintLine line : read.lines()) {
        text.append("\n".repeat(line.gap())).append(" ".repeat(line.indent()));
        text.append(line.text()).append('\n');
      }
      return text.toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void printedPageIsKeptWhole(String text) {
    assertKept(text);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void shuffledCutAndMutatedPagesAreKeptWhole(String text) {
    for (long seed = 0; seed < 12; seed++) {
      assertKept(mutated(text, new Random(seed)));
    }
  }

  @Test
  void pagesOfRandomCharactersAreKeptWhole() {
    for (long seed = 0; seed < 150; seed++) {
      assertKept(random(new Random(seed)));
    }
  }

  @Test
  void emptyPageIsKeptWhole() {
    assertKept("\n \n\u3000\n");
  }

  private static String mutated(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (random.nextBoolean()) {
      Collections.shuffle(lines, random);
    }
    StringBuilder mutated = new StringBuilder();
    for (String line : lines) {
      int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
      switch (random.nextInt(6)) {
        case 0 -> mutated.append(line, 0, cut).append("\n\n").append(line.substring(cut));
        case 1 -> mutated.append(line).append('\n').append(line);
        case 2 -> mutated.append(line, 0, cut).append(sign(random)).append(line.substring(cut));
        case 3 -> mutated.append(line.substring(cut));
        default -> mutated.append(line);
      }
      mutated.append("\n".repeat(1 + random.nextInt(3)));
    }
    return mutated.toString();
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(1_500);
    for (int at = 0; at < length; at++) {
      switch (random.nextInt(8)) {
        case 0 -> text.append('\n');
        case 1, 2 -> text.append(sign(random));
        case 3 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        default -> text.appendCodePoint(0x4e00 + random.nextInt(random.nextBoolean() ? 40 : 2_000));
      }
    }
    return text.toString();
  }

  private static char sign(Random random) {
    return SIGNS.charAt(random.nextInt(SIGNS.length()));
  }

  private static void assertKept(String text) {
    PrintPage page = PrintedPages.of("page.txt", text);
    Composition composition = Composer.compose(page);
    assertThat(numbers(composition))
        .as(text)
        .containsExactlyElementsOf(page.lines().stream().map(PrintLine::number).toList());
    assertThat(composition.lines())
        .extracting(ClassifiedLine::line)
        .containsExactlyElementsOf(page.lines());
    StringBuilder printed = new StringBuilder();
    page.lines().forEach(line -> printed.append(line.text()));
    assertThat(counted(characters(composition))).as(text).isEqualTo(counted(printed.toString()));
  }

  private static List<Integer> numbers(Composition composition) {
    Stream<PrintLine> inside = composition.articles().stream().flatMap(ConservationTest::linesOf);
    return Stream.concat(inside, outside(composition)).map(PrintLine::number).sorted().toList();
  }

  private static Stream<PrintLine> outside(Composition composition) {
    return composition.lines().stream()
        .filter(line -> OUTSIDE.contains(line.role()))
        .map(ClassifiedLine::line);
  }

  private static Stream<PrintLine> linesOf(PrintedArticle article) {
    Stream<PrintLine> paragraphs =
        article.paragraphs().stream()
            .flatMap(paragraph -> paragraph.pieces().stream())
            .flatMap(piece -> piece.lines().stream());
    return Stream.concat(heading(article), paragraphs);
  }

  private static Stream<PrintLine> heading(PrintedArticle article) {
    return Stream.of(
            article.heading().shoulder(),
            article.heading().headline(),
            article.heading().subtitle(),
            article.bylineLines())
        .flatMap(List::stream);
  }

  private static String characters(Composition composition) {
    StringBuilder all = new StringBuilder();
    outside(composition).forEach(line -> all.append(line.text()));
    for (PrintedArticle article : composition.articles()) {
      heading(article).forEach(line -> all.append(line.text()));
      for (Paragraph paragraph : article.paragraphs()) {
        all.append(paragraph.text());
        paragraph.joins().stream().map(Join::removed).forEach(all::append);
      }
    }
    return all.toString();
  }

  /** White space and the width of punctuation may change. */
  private static Map<Character, Integer> counted(String text) {
    Map<Character, Integer> counts = new TreeMap<>();
    for (char one : text.toCharArray()) {
      if (!Character.isWhitespace(one) && !Character.isSpaceChar(one)) {
        counts.merge(FullWidth.full(one), 1, Integer::sum);
      }
    }
    return counts;
  }
}
