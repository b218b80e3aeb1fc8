package digest.site;

import static digest.site.ArticleSlips.BROKEN;
import static digest.site.ArticleSlips.EN;
import static digest.site.ArticleSlips.ID;
import static digest.site.ArticleSlips.NEXT_EN;
import static digest.site.ArticleSlips.NEXT_ZH;
import static digest.site.ArticleSlips.ZH;
import static digest.site.ArticleSlips.edit;
import static digest.site.ArticleSlips.inGbk;
import static digest.site.ArticleSlips.save;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.site.ArticleSlips.Slip;
import digest.testing.Digest;
import digest.testing.Folders;
import digest.testing.ManyArticles;
import digest.testing.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One article of many is broken, and the rest is published as if it had never been written: of a
 * small site in every way, of a thousand articles in a few.
 */
class WithholdTest {
  private static final int FEW = 12;

  /** The site of those who never wrote the article. */
  private static Map<String, String> without;

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private Path project;

  /** What was published without the article, and what was said. */
  private record Published(String err, Map<String, String> site) {}

  private static final Map<String, Published> WITHHELD = new HashMap<>();

  @BeforeAll
  static void publishWithoutTheArticle() throws IOException {
    without = publishedWithout(shared, FEW);
  }

  @BeforeEach
  void write() throws IOException {
    project = ManyArticles.write(folder.resolve("project"), FEW);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("digest.site.ArticleSlips#all")
  void theRestIsPublishedAsIfItHadNeverBeenWritten(String name, String place, Slip slip)
      throws IOException {
    assertSame(withheld(name, slip).site(), without);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("digest.site.ArticleSlips#all")
  void itIsNamedWithFileLineAndReason(String name, String place, Slip slip) throws IOException {
    String err = withheld(name, slip).err();

    assertThat(err.lines().filter(line -> line.startsWith("Withheld: " + place + ": "))).hasSize(1);
    assertThat(err).containsPattern("(?m)^" + place + ":\\d+: error\\[");
  }

  @Test
  void linksToItBecomeTextWithAWarning() throws IOException {
    edit(project, ZH, "gangbao", "gangbo");
    String err = build(project).err();

    assertThat(err)
        .contains(NEXT_ZH + ":14:20: warning[withheld-link]: the article `" + ID + "` has errors")
        .contains(NEXT_EN + ":5:42: warning[withheld-link]: the article `" + ID + "` has errors");
    assertThat(page("zh", ManyArticles.id(BROKEN + 1)))
        .contains("委员看了第6号码头，也看了上一号。")
        .doesNotContain(ID);
  }

  @Test
  void anotherBuildOfTheSameWritesNothing() throws IOException {
    edit(project, ZH, "gangbao", "gangbo");
    build(project);

    assertThat(build(project).out()).contains(": 0 files written, ", ", 0 removed.");
  }

  @Test
  void itReturnsOnceItIsMended() throws IOException {
    assertThat(Digest.in(project).run("build").code()).isZero();
    Map<String, String> before = Folders.contents(project.resolve("site"));
    edit(project, ZH, "gangbao", "gangbo");
    build(project);
    edit(project, ZH, "gangbo", "gangbao");
    Ran ran = Digest.in(project).run("build", "--withhold");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Folders.contents(project.resolve("site"))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "content/topics.yml         | zh: 港口          | zh：港口",
        "content/regions.yml        | level: city       | level: 市",
        "content/people.yml         | id: lin-yi        | id: 林一",
        "content/outlets.yml        | en: Port Paper    | eng: Port Paper",
        "content/mechanisms.yml     | en: Seminar       | en:Seminar",
        "content/glossary.yml       | terms:            | words:",
        "content/site.yml           | parallel: zh      | parallel: both",
        "content/about.zh.md        | 这是一个测试      | [这](article:none)",
        "templates/glossary.ftlh    | <#list            | <#lisst",
        "templates/article.ftlh     | <#                | ${nothing}<#",
        "templates/words/zh.yml     | :                 | ：",
      })
  void whatEveryPageIsMadeOfStopsPublication(String path, String from, String to)
      throws IOException {
    assertThat(Digest.in(project).run("build").code()).isZero();
    Map<String, String> before = Folders.contents(project.resolve("site"));
    edit(project, ZH, "第5号码头", "第五号码头");
    String text = Files.readString(project.resolve(path), UTF_8);
    assertThat(text).contains(from);
    save(
        project,
        path,
        text.substring(0, text.indexOf(from))
            + to
            + text.substring(text.indexOf(from) + from.length()));
    Ran ran = Digest.in(project).run("build", "--withhold");

    assertThat(ran.code()).as(ran.err()).isEqualTo(1);
    assertThat(ran.err()).contains(path + ":").doesNotContain("Withheld: ");
    assertThat(Folders.contents(project.resolve("site"))).isEqualTo(before);
  }

  @Test
  void ofAThousandArticlesTheOthersStayByteForByte() throws IOException {
    Path many = folder.resolve("many");
    Map<String, String> expected = publishedWithout(folder.resolve("expected"), 1000);
    ManyArticles.write(many, 1000);
    edit(many, ZH, "gangbao", "gangbo");
    build(many);
    assertSame(Folders.contents(many.resolve("site")), expected);

    edit(many, ZH, "gangbo", "gangbao");
    edit(many, EN, "article:quay-0004", "article:quay-4");
    build(many);
    assertSame(Folders.contents(many.resolve("site")), expected);

    edit(many, EN, "article:quay-4", "article:quay-0004");
    inGbk(many);
    build(many);
    assertSame(Folders.contents(many.resolve("site")), expected);
  }

  /**
   * Names the first page that differs, and does not print thousands. The neighbour still says in
   * Markdown that it links, and the addresses of its passages are made from that.
   */
  private static void assertSame(Map<String, String> actual, Map<String, String> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (path, text) -> {
          boolean neighbour = path.contains("/articles/" + ManyArticles.id(BROKEN + 1) + "/");
          String page = neighbour ? withoutAddresses(actual.get(path)) : actual.get(path);
          String same = neighbour ? withoutAddresses(text) : text;
          if (!page.equals(same)) {
            assertThat(page).as(path).isEqualTo(same);
          }
        });
  }

  private static String withoutAddresses(String page) {
    return page.replaceAll("b-[0-9a-f]{8}\\b", "b-");
  }

  /**
   * The site of those who never wrote the article, and therefore do not link to it: what its
   * neighbour says is the same without a link.
   */
  private static Map<String, String> publishedWithout(Path folder, int count) throws IOException {
    Path project = ManyArticles.write(folder, count);
    Files.delete(project.resolve(ZH));
    Files.delete(project.resolve(EN));
    edit(project, NEXT_ZH, "[上一号](article:" + ID + ")", "上一号");
    edit(project, NEXT_ZH, "related: [" + ID + "]\n", "");
    edit(project, NEXT_EN, "[the one before](article:" + ID + ")", "the one before");
    Ran ran = Digest.in(project).run("build");
    assertThat(ran.code()).as(ran.err()).isZero();
    return new TreeMap<>(Folders.contents(project.resolve("site")));
  }

  /** Each is built once, for all tests. */
  private Published withheld(String name, Slip slip) throws IOException {
    if (!WITHHELD.containsKey(name)) {
      slip.make(project);
      String err = build(project).err();
      WITHHELD.put(name, new Published(err, Folders.contents(project.resolve("site"))));
    }
    return WITHHELD.get(name);
  }

  private static Ran build(Path project) {
    Ran ran = Digest.in(project).run("build", "--withhold");
    assertThat(ran.code()).as(ran.err()).isEqualTo(4);
    return ran;
  }

  private String page(String edition, String id) throws IOException {
    Path page = project.resolve("site").resolve(edition).resolve("articles").resolve(id);
    return Files.readString(page.resolve("index.html"), UTF_8);
  }
}
