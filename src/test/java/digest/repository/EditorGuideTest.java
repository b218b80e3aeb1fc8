package digest.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.content.Header;
import digest.repository.Guide.Block;
import digest.testing.Digest;
import digest.testing.Golden;
import digest.testing.Projects;
import digest.testing.Ran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the guide shows is so. {@code -Dgolden.update=true} rewrites the messages in it, in both
 * languages, and then fails.
 */
class EditorGuideTest {
  private static final Guide ENGLISH = Guide.read("README.md");
  private static final Guide CHINESE = Guide.read("README.zh.md");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.+)$");
  private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]+\\]\\(([^()\\s]+)\\)");
  private static final Pattern KEY = Pattern.compile("\"[a-z]+\":");
  private static final Pattern DIAGNOSTIC = Pattern.compile("(?m)^(?=\\S)");

  @TempDir private Path project;

  static Stream<Guide> guides() {
    return Stream.of(ENGLISH, CHINESE);
  }

  static Stream<Block> slips() {
    return ENGLISH.blocks().stream().filter(block -> block.is("slip") || block.is("named"));
  }

  @Test
  void bothLanguagesShowTheSame() {
    assertThat(CHINESE.blocks()).isEqualTo(ENGLISH.blocks());
  }

  @Test
  void bothLanguagesAreBuiltAlike() {
    assertThat(levels(CHINESE)).isEqualTo(levels(ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void everyBlockIsTried(Guide guide) {
    List<Block> blocks = guide.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean message = i > 0 && slips().toList().contains(blocks.get(i - 1));
      assertThat(blocks.get(i).mark().isEmpty())
          .as(blocks.get(i).body())
          .isEqualTo(message || blocks.get(i).language().equals("sh"));
    }
  }

  @ParameterizedTest
  @MethodSource("guides")
  void everyKeyOfTheHeaderIsExplained(Guide guide) {
    assertThat(Header.FIELDS.names())
        .filteredOn(name -> !name.equals("translates"))
        .allSatisfy(name -> assertThat(guide.text()).contains("`" + name + "`"));
  }

  @ParameterizedTest
  @MethodSource("guides")
  void linksLeadSomewhere(Guide guide) {
    List<String> headings =
        HEADING.matcher(guide.text()).results().map(found -> anchor(found.group(2))).toList();
    String prose = guide.text().replaceAll("`[^`\n]+`|```(?s:.*?)```", "");
    assertThat(LINK.matcher(prose).results().map(found -> found.group(1)))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            target -> {
              if (target.startsWith("#")) {
                assertThat(headings).contains(target);
              } else {
                assertThat(guide.path().resolveSibling(target)).exists();
              }
            });
  }

  @Test
  void theExampleIsSound() throws IOException {
    List<String> before = prepare();
    ENGLISH.blocks("file").forEach(this::write);

    assertThat(check(before)).isEmpty();
  }

  @Test
  void theExampleIsPublishedInBothLanguages() throws IOException {
    prepare();
    Ran ran = Digest.in(project).run("build");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(project.resolve("site/zh/articles/yingkou-cold-stores/index.html")).exists();
    assertThat(project.resolve("site/en/articles/yingkou-cold-stores/index.html")).exists();
  }

  @Test
  void excerptsAreOfTheExample() {
    assertThat(ENGLISH.blocks("from"))
        .hasSize(2)
        .allSatisfy(
            excerpt -> assertThat(file(excerpt.words().get(1)).body()).contains(excerpt.body()));
  }

  @Test
  void imagesMayBeShownAsIsSaid() throws IOException {
    List<String> before = prepare();
    for (Block image : ENGLISH.blocks("image")) {
      Path text = project.resolve(image.words().get(1));
      Files.writeString(text, "\n" + image.body(), UTF_8, StandardOpenOption.APPEND);
    }
    Files.createFile(project.resolve("content/articles/2023/yingkou-cold-stores.1.jpg"));

    assertThat(ENGLISH.blocks("image")).hasSize(2);
    assertThat(check(before)).isEmpty();
  }

  @Test
  void reportShownHasKeysThatAreWritten() throws IOException {
    prepare();
    Files.writeString(
        project.resolve("p.txt"), "冷库里的协商\n\n本报讯（记者 钱一）委员走访“冷库，推动果品\n\n少坏些”，市里答应先试一处。\n", UTF_8);
    assertThat(Digest.in(project).run("convert", "p.txt", "--report", "p.json").code()).isZero();
    String written = Files.readString(project.resolve("p.json"), UTF_8);

    assertThat(ENGLISH.blocks("report")).hasSize(1);
    assertThat(KEY.matcher(ENGLISH.blocks("report").get(0).body()).results())
        .extracting(key -> key.group())
        .filteredOn(key -> !key.equals("\"section\":"))
        .allSatisfy(key -> assertThat(written).contains(key));
  }

  @Test
  void sixteenMessagesAreShown() {
    assertThat(slips()).hasSize(16);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void theMessageShownIsWhatIsPrinted(Block slip) throws IOException {
    List<String> before = prepare();
    String expected = ENGLISH.messages(slip);
    spoil(slip);
    String printed = String.join("", check(before));
    if (Golden.isUpdated()) {
      for (Guide guide : List.of(Guide.read("README.md"), Guide.read("README.zh.md"))) {
        Golden.update(guide.path(), guide.with(slip, printed).text());
      }
    }

    assertThat(printed).isEqualTo(expected);
  }

  /** The digest with the example; gives what there is to say about the digest without it. */
  private List<String> prepare() throws IOException {
    Projects.copyReal(project);
    List<String> before = check(List.of());
    for (Block block : ENGLISH.blocks("add")) {
      Path file = project.resolve(block.words().get(1));
      Files.writeString(file, block.body(), UTF_8, StandardOpenOption.APPEND);
    }
    ENGLISH.blocks("file").forEach(this::write);
    return before;
  }

  private void write(Block block) {
    write(block.words().get(1), block.body());
  }

  private void write(String path, String text) {
    try {
      Files.writeString(project.resolve(path), text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void spoil(Block slip) throws IOException {
    String path = slip.words().get(1);
    if (slip.is("named")) {
      Files.move(project.resolve(path), project.resolve(slip.body().strip()));
      return;
    }
    String[] range = slip.words().get(2).split("-");
    List<String> lines = new ArrayList<>(file(path).body().lines().toList());
    lines
        .subList(Integer.parseInt(range[0]) - 1, Integer.parseInt(range[range.length - 1]))
        .clear();
    lines.addAll(Integer.parseInt(range[0]) - 1, slip.body().lines().toList());
    write(path, String.join("\n", lines) + "\n");
  }

  /** What is said now that was not said before. */
  private List<String> check(List<String> before) {
    Ran ran = Digest.in(project).run("check");
    List<String> said = new ArrayList<>(Arrays.asList(DIAGNOSTIC.split(ran.err())));
    said.removeIf(one -> one.isEmpty() || before.contains(one));
    return said;
  }

  private static Block file(String path) {
    return ENGLISH.blocks("file").stream()
        .filter(block -> block.words().get(1).equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> levels(Guide guide) {
    String prose = guide.text().replaceAll("```(?s:.*?)```", "");
    return HEADING.matcher(prose).results().map(found -> found.group(1).length()).toList();
  }

  /** As GitHub makes it of a heading. */
  private static String anchor(String heading) {
    String kept = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "");
    return "#" + kept.replace(' ', '-');
  }
}
