package digest.desk;

import digest.content.DraftNames;
import digest.diagnostic.Diagnostic;
import digest.plan.PlannedCopy;
import digest.plan.PlannedPage;
import digest.render.Renderer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a file of the project. */
final class FileStory {
  private FileStory() {}

  /**
   * @param path below the project; nothing if there is no such file
   */
  static Optional<String> of(Known known, String path) throws IOException {
    if (!known.paths().contains(path)) {
      return Optional.empty();
    }
    Story story = new Story();
    List<Diagnostic> problems =
        known.survey().problems().stream()
            .filter(problem -> problem.span().source().path().equals(path))
            .toList();
    if (isOfArticle(path) && (problems.isEmpty() || known.site().isPresent())) {
      String id = Known.id(path);
      Optional<String> article =
          DraftNames.isId(id) ? ArticleStory.of(known, id) : Optional.empty();
      if (article.isPresent()) {
        return Optional.of(path + " belongs to `" + id + "`.\n" + article.get());
      }
    }
    story.say(path + " " + use(known, path));
    if (!problems.isEmpty()) {
      story.say("Something is wrong with it:");
      problems.forEach(story::problem);
    }
    return Optional.of(story.toString());
  }

  private static boolean isOfArticle(String path) {
    return path.startsWith("content/articles/") || path.startsWith("content/drafts/");
  }

  private static String use(Known known, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (path.startsWith("templates/")) {
      return template(known, path, name);
    } else if (isOfArticle(path)) {
      return "is no file of an article.";
    } else if (name.startsWith("about.")) {
      return "is the text of the page about the site.";
    }
    return switch (name) {
      case "site.yml" -> "holds the settings of the site; every page depends on it.";
      case "README.md" -> "is the guide for editors; it is not published.";
      default -> "lists what articles may point at; every page may show what it says.";
    };
  }

  private static String template(Known known, String path, String name) {
    if (path.startsWith("templates/words/")) {
      return "holds the words around the texts: menus, labels, notices.";
    }
    Optional<String> copied =
        known.plan().stream()
            .flatMap(plan -> plan.copies().stream())
            .filter(copy -> copy.from().equals(path))
            .map(PlannedCopy::path)
            .findFirst();
    if (copied.isPresent()) {
      return "is published as " + known.address(copied.get()) + ".";
    }
    List<PlannedPage> made = pages(known, name).toList();
    return made.isEmpty()
        ? "makes no page itself; other templates use it."
        : "makes "
            + (made.size() == 1 ? "the page " : made.size() + " pages, the first of them ")
            + known.address(made.get(0).path())
            + ".";
  }

  private static Stream<PlannedPage> pages(Known known, String template) {
    return known.plan().stream()
        .flatMap(plan -> plan.pages().stream())
        .filter(page -> Renderer.template(page.subject()).equals(template));
  }
}
