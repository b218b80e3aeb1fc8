package digest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.content.Sources;
import digest.diagnostic.SourceText;
import digest.files.Tree;
import digest.files.TreeReader;
import digest.markdown.Block;
import digest.markdown.Document;
import digest.markdown.Link;
import digest.markdown.Markdown;
import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import digest.quantity.chinese.ChineseQuantities;
import digest.quantity.english.EnglishQuantities;
import digest.testing.Folders;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendingTest {
  private static final String CHINESE = "content/articles/2024/harbour.zh.md";
  private static final String ENGLISH = "content/articles/2024/harbour.en.md";
  private static final long SEED = 20261121;
  private static final int RANDOM_TEXTS = 400;

  /** Scraps that make markup, figures and slips when they meet. */
  private static final List<String> SCRAPS =
      List.of(
          "委员",
          "码头",
          "5",
          "10",
          "2023",
          "年",
          "亿元",
          "%",
          "％",
          "５",
          "Ａ",
          "AI",
          "the",
          "harbour",
          " ",
          "  ",
          "　",
          "\n",
          "\n\n",
          "- ",
          "1. ",
          "> ",
          "## ",
          "**",
          "*",
          "`",
          "\"",
          "'",
          "“",
          "”",
          "‘",
          "’",
          "《",
          "》",
          "（",
          "）",
          "(",
          ")",
          "[茶业](topic:tea)",
          "[",
          "]",
          "，",
          ",",
          "。",
          ".",
          "...",
          "…",
          "……",
          "—",
          "——",
          "--",
          "-",
          "–",
          ":",
          "：",
          ";",
          "；",
          "!",
          "?",
          "\u200B",
          "\u00AD",
          "|",
          "---",
          "https://example.org/",
          "\\",
          "&amp;",
          "~~",
          "金",
          "<!-- a -->");

  @TempDir private Path project;

  @BeforeEach
  void copyProject() throws IOException {
    Folders.copy(Repository.resource("digest/cli/project"), project);
  }

  @Test
  void everyOtherByteStays() throws IOException {
    String before = "\uFEFF" + read(CHINESE).replace("\n", "  \r\n").replace("---  ", "---");
    write(CHINESE, before.replace("一条路，见", "一条路,见"));
    Mending.mend(project);
    assertThat(read(CHINESE)).isEqualTo(before);
  }

  @Test
  void headerIsMendedWithinItsValues() throws IOException {
    String before = read(ENGLISH);
    write(ENGLISH, before.replace("title: A day at", "title: The city's day at"));
    Mending.mend(project);
    assertThat(read(ENGLISH)).contains("title: The city’s day at the harbour\n");
  }

  @Test
  void valueThatWouldChangeItsMeaningStays() throws IOException {
    String before = read(ENGLISH).replace("title: A day", "title: \"Day\" 'one'");
    write(ENGLISH, before);
    Mending.mend(project);
    assertThat(read(ENGLISH)).isEqualTo(before);
  }

  @Test
  void fileWithAnErrorInItsHeaderStays() throws IOException {
    String before = read(CHINESE).replace("date: 2024-03-05", "date: 5/3").replace("，", ",");
    write(CHINESE, before);
    assertThat(Mending.mend(project)).isEmpty();
    assertThat(read(CHINESE)).isEqualTo(before);
  }

  @Test
  void codeAddressesAndRemarksStay() throws IOException {
    String text = "见`a,b`和<https://example.org/a,b>。<!-- 委员,码头 -->\n\n```\n委员,码头\n```\n";
    String before = header(CHINESE) + text;
    write(CHINESE, before);
    assertThat(Mending.mend(project)).isEmpty();
  }

  @Test
  void changesAreToldByFile() throws IOException {
    write(CHINESE, header(CHINESE) + "委员,码头.\n");
    assertThat(Mending.mend(project).get(CHINESE))
        .extracting(fix -> fix.span().text() + fix.text())
        .containsExactly(",，", ".。");
  }

  @Test
  void mendingTwiceIsMendingOnce() throws IOException {
    Sources spoilt = random();
    Map<String, String> once = Mending.mended(spoilt);
    assertThat(once).isNotEqualTo(texts(spoilt));
    assertThat(Mending.mended(with(spoilt, once))).isEqualTo(once);
  }

  @Test
  void mendingChangesNeitherBlocksNorLinksNorQuantities() throws IOException {
    Sources spoilt = random();
    Map<String, String> mended = Mending.mended(spoilt);
    texts(spoilt)
        .forEach(
            (path, text) -> {
              if (path.contains("/random-")) {
                assertThat(said(path, mended.get(path))).as(text).isEqualTo(said(path, text));
              }
            });
  }

  private static List<String> said(String path, String text) {
    QuantityReader reader =
        path.endsWith(".zh.md")
            ? new ChineseQuantities(NotQuantities.NONE)
            : new EnglishQuantities(NotQuantities.NONE);
    SourceText source = new SourceText(path, text);
    Document document = Markdown.parse(source, text.indexOf("---\n", 4) + 4);
    List<String> said = new ArrayList<>();
    for (Block block : document.blocks()) {
      said.add(block.kind() + " " + block.level() + " " + block.hash());
      block.links().stream().map(Link::target).forEach(said::add);
      reader.read(block.plainText()).stream()
          .map(Quantity::meanings)
          .forEach(m -> said.add("" + m));
    }
    return said;
  }

  private Sources random() throws IOException {
    Random random = new Random(SEED);
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      String path = "content/articles/2024/random-" + i;
      files.put(path + ".zh.md", header(CHINESE) + text(random));
      files.put(path + ".en.md", header(ENGLISH) + text(random));
    }
    Tree tree =
        TreeReader.read(
            project, List.of("content"), path -> path.endsWith(".md") || path.endsWith(".yml"));
    return with(new Sources(tree.texts(), List.of(), Set.of()), files);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("码头 Quay");
    int scraps = 5 + random.nextInt(40);
    for (int i = 0; i < scraps; i++) {
      text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
    }
    return text.append("\n").toString();
  }

  private static Map<String, String> texts(Sources sources) {
    Map<String, String> texts = new TreeMap<>();
    sources.texts().forEach(text -> texts.put(text.path(), text.text()));
    return texts;
  }

  private static Sources with(Sources sources, Map<String, String> files) {
    Map<String, String> all = texts(sources);
    all.putAll(files);
    List<SourceText> texts = new ArrayList<>();
    all.forEach((path, text) -> texts.add(new SourceText(path, text)));
    return new Sources(texts, sources.others(), sources.unreadable());
  }

  private String header(String path) throws IOException {
    String text = read(path);
    return text.substring(0, text.indexOf("---\n", 4) + 4);
  }

  private String read(String path) throws IOException {
    return Files.readString(project.resolve(path), UTF_8);
  }

  private void write(String path, String text) throws IOException {
    Files.writeString(project.resolve(path), text, UTF_8);
  }
}
