package digest.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.testing.ManyArticles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Ways to break one of {@link ManyArticles}. */
final class ArticleSlips {
  static final int BROKEN = 5;
  static final String ZH = ManyArticles.path(BROKEN, "zh");
  static final String EN = ManyArticles.path(BROKEN, "en");
  static final String NEXT_ZH = ManyArticles.path(BROKEN + 1, "zh");
  static final String NEXT_EN = ManyArticles.path(BROKEN + 1, "en");
  static final String ID = ManyArticles.id(BROKEN);

  private ArticleSlips() {}

  /** What an editor does to a project. */
  interface Slip {
    void make(Path project) throws IOException;
  }

  /** What it is called, the file and line that are then named, and the slip. */
  static Stream<Arguments> all() {
    return Stream.of(
        slip("an unknown outlet", ZH + ":7", line(ZH, "outlet: gangbao", "outlet: gangbo")),
        slip("an unknown topic", ZH + ":8", line(ZH, "topics: [tea]", "topics: [cofee]")),
        slip("an unknown region", ZH + ":9", line(ZH, "[ningbo]", "[nignbo]")),
        slip("an unknown person", ZH + ":11", line(ZH, "[lin-yi]", "[林一]")),
        slip("an unknown article", ZH + ":12", line(ZH, "[quay-0004]", "[quay-9999]")),
        slip("a Chinese colon", ZH + ":2", line(ZH, "title: ", "title：")),
        slip("a Chinese bracket", ZH + ":9", line(ZH, "[ningbo]", "［ningbo］")),
        slip("no space", ZH + ":4", line(ZH, "kind: ", "kind:")),
        slip("a Chinese date", ZH + ":5", line(ZH, "date: 2024-06-01", "date: 2024年6月1日")),
        slip("an unknown word", ZH + ":4", line(ZH, "report", "报道")),
        slip("an unknown key", ZH + ":7", line(ZH, "outlet: ", "paper: ")),
        slip("a missing key", ZH + ":1", line(ZH, "kind: report\n", "")),
        slip("a key twice", ZH + ":5", line(ZH, "date: ", "kind: report\ndate: ")),
        slip("no fence", ZH + ":1", line(ZH, "---\ntitle", "title")),
        slip("an open header", ZH + ":1", line(ZH, "]\n---\n", "]\n")),
        slip("a tab", ZH + ":5", line(ZH, "date: ", "\tdate: ")),
        slip("a NUL", ZH + ":14", line(ZH, "委员看了第5号码头，", "委员\0")),
        slip("no text", ZH + ":13", project -> cut(project, ZH)),
        slip("an empty file", ZH + ":1", project -> save(project, ZH, "")),
        slip("a dead link", ZH + ":14", line(ZH, "article:quay-0004", "article:quay-4")),
        slip("a dead link in English", EN + ":5", line(EN, "article:quay-0004", "topic:cofee")),
        slip("a script", EN + ":5", line(EN, "article:quay-0004", "javascript:x")),
        slip(
            "a missing image",
            ZH + ":14",
            line(ZH, "[上一号](article:quay-0004)", "![船](quay-0005.1.jpg)")),
        slip("an open comment", EN + ":5", line(EN, "Members saw quay 5, ", "<!-- ")),
        slip("an unequal fact", EN + ":4", line(EN, "---\nMem", "date: 2023\n---\nMem")),
        slip("an unknown key in English", EN + ":1", line(EN, "title: ", "titel: ")),
        slip("another encoding", ZH + ":2", ArticleSlips::inGbk),
        slip("no Chinese", EN + ":1", project -> Files.delete(project.resolve(ZH))),
        slip("a link", ZH + ":1", ArticleSlips::link),
        slip("a link for an image", "content/articles/2024/quay-0005.1.jpg:1", ArticleSlips::image),
        slip("two with one id", ZH + ":1", ArticleSlips::again));
  }

  private static Arguments slip(String name, String place, Slip slip) {
    return Arguments.of(name, place, slip);
  }

  private static Slip line(String path, String from, String to) {
    return project -> edit(project, path, from, to);
  }

  static void edit(Path project, String path, String from, String to) throws IOException {
    String text = Files.readString(project.resolve(path), UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(path + " does not hold " + from);
    }
    save(project, path, text.replace(from, to));
  }

  static void save(Path project, String path, String text) throws IOException {
    Files.writeString(project.resolve(path), text, UTF_8);
  }

  private static void cut(Path project, String path) throws IOException {
    String text = Files.readString(project.resolve(path), UTF_8);
    save(project, path, text.substring(0, text.lastIndexOf("---\n") + 4));
  }

  static void inGbk(Path project) throws IOException {
    String text = Files.readString(project.resolve(ZH), UTF_8);
    Files.write(project.resolve(ZH), text.getBytes(Charset.forName("GBK")));
  }

  private static void link(Path project) throws IOException {
    Files.move(project.resolve(ZH), project.resolve("elsewhere.md"));
    Files.createSymbolicLink(project.resolve(ZH), Path.of("../../../elsewhere.md"));
  }

  private static void image(Path project) throws IOException {
    Path image = project.resolve("content/articles/2024/quay-0005.1.jpg");
    Files.createSymbolicLink(image, Path.of("nowhere.jpg"));
  }

  private static void again(Path project) throws IOException {
    Path other = Files.createDirectories(project.resolve("content/articles/2023"));
    Files.copy(project.resolve(ZH), other.resolve(ID + ".zh.md"));
  }
}
