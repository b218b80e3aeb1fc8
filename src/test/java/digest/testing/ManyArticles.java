package digest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A project of many small articles, each in both languages. They link in a ring: article 3 links to
 * article 2, and names it as related. Templates are those that readers get.
 */
public final class ManyArticles {
  private ManyArticles() {}

  public static Path write(Path project, int count) throws IOException {
    Folders.copy(Repository.resource("digest/cli/project"), project);
    Files.delete(project.resolve("content/articles/2024/harbour.zh.md"));
    Files.delete(project.resolve("content/articles/2024/harbour.en.md"));
    Repository.copyTemplates(project);
    for (int number = 0; number < count; number++) {
      String before = id((number + count - 1) % count);
      save(project, path(number, "zh"), chinese(number, before));
      save(project, path(number, "en"), english(number, before));
    }
    return project;
  }

  public static String id(int number) {
    return String.format(Locale.ROOT, "quay-%04d", number);
  }

  /**
   * @param language {@code zh} or {@code en}
   */
  public static String path(int number, String language) {
    return "content/articles/2024/" + id(number) + "." + language + ".md";
  }

  private static String chinese(int number, String before) {
    return """
    ---
    title: 第%d号码头
    summary: 委员看了第%d号码头。
    kind: report
    date: %s
    added: 2024-12-31
    outlet: gangbao
    topics: [%s]
    regions: [ningbo]
    mechanisms: [seminar]
    people: [lin-yi]
    related: [%s]
    ---
    委员看了第%d号码头，也看了[上一号](article:%s)。
    """
        .formatted(
            number,
            number,
            date(number),
            number % 2 == 0 ? "ports" : "tea",
            before,
            number,
            before);
  }

  private static String english(int number, String before) {
    return """
    ---
    title: Quay %d
    summary: Members saw quay %d.
    ---
    Members saw quay %d, and [the one before](article:%s).
    """
        .formatted(number, number, number, before);
  }

  private static String date(int number) {
    return String.format(Locale.ROOT, "2024-%02d-%02d", number % 12 + 1, number / 12 % 28 + 1);
  }

  private static void save(Path project, String path, String text) throws IOException {
    Files.writeString(project.resolve(path), text, UTF_8);
  }
}
