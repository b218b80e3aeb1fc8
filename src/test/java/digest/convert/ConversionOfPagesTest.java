package digest.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.content.Loaded;
import digest.convert.draft.Drafter;
import digest.convert.draft.Sketch;
import digest.convert.draft.Wishes;
import digest.convert.layout.ClassifiedLine;
import digest.convert.layout.Composition;
import digest.convert.layout.LineRole;
import digest.convert.layout.Paragraph;
import digest.convert.layout.PrintedArticle;
import digest.convert.page.PrintLine;
import digest.model.PartialDate;
import digest.testing.OwnContent;
import digest.testing.ProcessorTime;
import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to drafts: nothing is lost, and every draft can be loaded. */
class ConversionOfPagesTest {
  private static final Wishes WISHES =
      new Wishes(PartialDate.parse("2023-07"), Optional.of("rmzxb"));

  /** What lines of hostile pages are made of. */
  private static final List<String> PIECES =
      List.of(
          "市政协",
          "委员",
          "调研",
          "。",
          "，",
          "“",
          "”",
          "《",
          "》",
          "（记者 钱一）",
          "本报讯",
          "2023年7月5日",
          "9.36亿元",
          "# ",
          "## ",
          "---",
          "-->",
          "<!--",
          "<b>",
          "[一](x)",
          "![](y)",
          "`",
          "**",
          "_",
          "\\",
          "&lt;",
          "'",
          "\"",
          ": ",
          "#一",
          "- ",
          "1. ",
          "{",
          "}",
          "[",
          "]",
          "|",
          "%",
          "@",
          "\uFDD0",
          "𠮷",
          "\u0001",
          "营口",
          "朝阳",
          "李强",
          "钱一 摄",
          "　　",
          "http://a.b/?c=d&e",
          ",",
          ".",
          "一是",
          "二是",
          "养老服务",
          "~~~");

  private static Converter converter;

  @BeforeAll
  static void read() throws IOException {
    converter = new Converter(OwnContent.site(), WISHES);
  }

  static Stream<String> pages() throws IOException {
    return ReferencePages.names().stream();
  }

  private static Converted.Page convert(String name, byte[] bytes) {
    return (Converted.Page) converter.convert(name, bytes);
  }

  private static Converted.Page invented(String name) throws IOException {
    return convert(name, Files.readAllBytes(ReferencePages.path(name)));
  }

  private static String random(int seed) {
    Random random = new Random(seed);
    StringBuilder page = new StringBuilder();
    for (int line = 0; line < 40; line++) {
      for (int i = random.nextInt(12); i >= 0; i--) {
        page.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      page.append("\n".repeat(1 + random.nextInt(3)));
    }
    return page.toString();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void draftsOfAPageLoadWithoutErrors(String name) throws IOException {
    assertThat(problems(invented(name).drafts())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void draftsOfAPageThatIsTakenApartPerfectlyLoadToo(String name) throws IOException {
    Composition page = ReferencePages.read(name);

    assertThat(problems(new Drafter(OwnContent.site(), WISHES).draft(page))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void draftsOfHostilePagesLoadWithoutErrors(int seed) throws IOException {
    assertThat(problems(convert("p.txt", random(seed).getBytes(UTF_8)).drafts())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noLineOfAPageIsLost(String name) throws IOException {
    assertConserved(invented(name));
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18})
  void noLineOfAHostilePageIsLost(int seed) {
    assertConserved(convert("p.txt", random(seed).getBytes(UTF_8)));
  }

  @Test
  void pageOfTheLargestSizeIsConvertedInBoundedTime() {
    String page = "本报讯，市政协委员调研，提出三条建议，推动产业\n".repeat(4_900);

    ProcessorTime.within(
        Duration.ofSeconds(60), () -> convert("p.txt", page.getBytes(UTF_8)).drafts());
  }

  private static List<String> problems(List<Sketch> drafts) throws IOException {
    List<String> problems = new ArrayList<>();
    Map<String, String> files = new TreeMap<>();
    new Filing("content/drafts/", Map.of(), List.of())
        .file(drafts)
        .forEach(filed -> files.put(filed.path(), filed.text()));
    Loaded loaded = OwnContent.with(files);
    loaded.problems().stream()
        .filter(problem -> problem.isError())
        .forEach(problem -> problems.add(problem.span() + " " + problem.message()));
    assertThat(loaded.site().orElseThrow().articles()).hasSizeGreaterThanOrEqualTo(files.size());
    return problems;
  }

  /** Each line stands in one article or none; and its draft says all its letters and digits. */
  private static void assertConserved(Converted.Page page) {
    Map<Integer, Integer> articles = new HashMap<>();
    List<PrintedArticle> printed = page.composition().articles();
    for (int i = 0; i < printed.size(); i++) {
      String draft = plain(page.drafts().get(i).text("id", "0".repeat(16)));
      Set<String> removed = removed(printed.get(i));
      for (PrintLine line : lines(printed.get(i))) {
        assertThat(articles.put(line.number(), i)).as("line " + line.number()).isNull();
        assertThat(isSaid(plain(line.text()), draft, removed))
            .as(line.text() + "\n" + draft)
            .isTrue();
      }
    }
    for (ClassifiedLine line : page.composition().lines()) {
      boolean free =
          Set.of(LineRole.PAGE_LABEL, LineRole.SECTION, LineRole.DUPLICATE).contains(line.role());
      assertThat(free || articles.containsKey(line.line().number()))
          .as(line.line() + " " + line.role())
          .isTrue();
    }
    assertThat(page.composition().lines()).hasSameSizeAs(page.composition().page().lines());
  }

  private static boolean isSaid(String line, String draft, Set<String> removed) {
    return draft.contains(line)
        || removed.stream()
            .anyMatch(
                seam ->
                    line.endsWith(seam)
                        && draft.contains(line.substring(0, line.length() - seam.length())));
  }

  private static Set<String> removed(PrintedArticle article) {
    Set<String> removed = new TreeSet<>();
    article.paragraphs().stream()
        .flatMap(paragraph -> paragraph.joins().stream())
        .forEach(join -> removed.add(plain(join.removed())));
    removed.remove("");
    return removed;
  }

  private static List<PrintLine> lines(PrintedArticle article) {
    List<PrintLine> lines = new ArrayList<>(article.heading().shoulder());
    lines.addAll(article.heading().headline());
    lines.addAll(article.heading().subtitle());
    lines.addAll(article.bylineLines());
    for (Paragraph paragraph : article.paragraphs()) {
      paragraph.pieces().forEach(piece -> lines.addAll(piece.lines()));
    }
    return lines;
  }

  /** Letters and digits alone: marks may be repaired or escaped. Remarks are no part of a text. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("<!-- 核对.*?-->", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
