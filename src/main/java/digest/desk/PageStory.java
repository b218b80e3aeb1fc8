package digest.desk;

import digest.diagnostic.Nearest;
import digest.model.Edition;
import digest.model.Language;
import digest.plan.PlannedCopy;
import digest.plan.PlannedFeed;
import digest.plan.PlannedPage;
import digest.plan.PlannedTable;
import digest.plan.SitePlan;
import digest.plan.Subject;
import digest.render.Renderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file of the published site is made of. */
final class PageStory {
  private static final Pattern ARTICLE =
      Pattern.compile("(?:zh|en|both)/articles/([^/]+)/index\\.html");

  private PageStory() {}

  /**
   * @param path of the file below the site; that of a folder stands for its index
   */
  static String of(Known known, String path) throws IOException {
    if (known.plan().isEmpty()) {
      Story story = new Story().say("No page can be made before this is mended:");
      known.survey().obstacles().forEach(story::problem);
      return story.toString();
    }
    SitePlan plan = known.plan().get();
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Optional<String> found = planned(known, plan, file);
    if (found.isEmpty() && !file.contains(".")) {
      found = planned(known, plan, file + "/index.html");
    }
    return found.isPresent() ? found.get() : missing(known, plan, file);
  }

  private static Optional<String> planned(Known known, SitePlan plan, String file) {
    for (PlannedPage page : plan.pages()) {
      if (page.path().equals(file)) {
        return Optional.of(page(known, page));
      }
    }
    for (PlannedFeed feed : plan.feeds()) {
      if (feed.path().equals(file)) {
        return Optional.of(feed(known, feed));
      }
    }
    for (PlannedTable table : plan.tables()) {
      if (table.path().equals(file)) {
        return Optional.of(table(known, table));
      }
    }
    for (PlannedCopy copy : plan.copies()) {
      if (copy.path().equals(file)) {
        return Optional.of(
            new Story().say(known.address(file) + " is a copy of " + copy.from() + ".").toString());
      }
    }
    return listOfAll(known, file);
  }

  private static Optional<String> listOfAll(Known known, String file) {
    boolean based = known.site().flatMap(site -> site.settings().baseUrl()).isPresent();
    boolean sitemap = based && file.matches("sitemap(-[0-9]+)?\\.xml");
    if (!sitemap && !file.equals("robots.txt")) {
      return Optional.empty();
    }
    return Optional.of(
        known.address(file)
            + (sitemap
                ? " lists for search engines every page that they may show.\n"
                : " tells search engines that they may read everything.\n"));
  }

  private static String page(Known known, PlannedPage page) {
    Story story = new Story();
    Subject subject = page.subject();
    story.say(known.address(page.path()) + " is " + what(known, page) + ".");
    List<String> from = new ArrayList<>(sources(known, page));
    from.add("templates/" + Renderer.template(subject));
    from.add("templates/words/" + page.furniture().code() + ".yml");
    story.list("Made from", from);
    if (page.listing().total() > 0) {
      story.list(
          "It shows "
              + page.listing().articles().size()
              + " of "
              + page.listing().total()
              + " articles",
          page.listing().articles().stream().map(one -> one.id()).toList());
    }
    return story.toString();
  }

  private static String what(Known known, PlannedPage page) {
    String language =
        page.edition()
            .map(
                edition ->
                    switch (edition) {
                      case ZH -> " in Chinese";
                      case EN -> " in English";
                      case BOTH -> " in both languages side by side";
                    })
            .orElse(" in both languages");
    return isNotice(known, page)
        ? "a notice" + language + " that `" + id(page) + "` has no English text yet"
        : what(page.subject()) + language;
  }

  private static String id(PlannedPage page) {
    return ((Subject.ArticleText) page.subject()).id();
  }

  /** Whether it stands in for a translation that is not there yet. */
  private static boolean isNotice(Known known, PlannedPage page) {
    return page.subject() instanceof Subject.ArticleText text
        && page.edition().filter(edition -> edition != Edition.ZH).isPresent()
        && known.site().orElseThrow().articles().get(text.id()).in(Language.EN).isEmpty();
  }

  private static String what(Subject subject) {
    if (subject instanceof Subject.ArticleText text) {
      return "the article `" + text.id() + "`";
    } else if (subject instanceof Subject.EntityPage entity) {
      String number = entity.page() > 1 ? "page " + entity.page() + " of " : "";
      return number
          + "the page of `"
          + entity.id()
          + "`, one of the "
          + entity.section().word()
          + ",";
    } else if (subject instanceof Subject.Index index) {
      return "the list of all " + index.section().word();
    } else if (subject instanceof Subject.Archive archive) {
      return archive.page() > 1 ? "page " + archive.page() + " of the archive" : "the archive";
    }
    return plain(subject);
  }

  private static String plain(Subject subject) {
    if (subject instanceof Subject.Home) {
      return "the home page";
    } else if (subject instanceof Subject.Glossary) {
      return "the glossary";
    } else if (subject instanceof Subject.Ledger) {
      return "the ledger of all consultations";
    } else if (subject instanceof Subject.About) {
      return "the page about the site";
    }
    return subject instanceof Subject.Root
        ? "the page that offers the editions"
        : "the page for addresses that do not exist";
  }

  private static List<String> sources(Known known, PlannedPage page) {
    Subject subject = page.subject();
    if (subject instanceof Subject.ArticleText text) {
      return known.filesOf(text.id()).stream().filter(path -> path.endsWith(".md")).toList();
    } else if (subject instanceof Subject.EntityPage entity) {
      return List.of("content/" + entity.section().word() + ".yml");
    } else if (subject instanceof Subject.Index index) {
      return List.of("content/" + index.section().word() + ".yml");
    } else if (subject instanceof Subject.Glossary) {
      return List.of("content/glossary.yml");
    } else if (subject instanceof Subject.About) {
      return List.of("content/about." + page.furniture().code() + ".md");
    }
    return List.of("content/site.yml");
  }

  private static String feed(Known known, PlannedFeed feed) {
    Story story = new Story();
    story.say(
        known.address(feed.path()) + " is the feed of " + known.address(feed.page().path()) + ".");
    story.list(
        "It carries, the last added first", feed.articles().stream().map(one -> one.id()).toList());
    return story.toString();
  }

  private static String table(Known known, PlannedTable table) {
    return new Story()
        .say(
            known.address(table.path())
                + " is what "
                + known.address(table.page().path())
                + " shows, for programs.")
        .toString();
  }

  private static String missing(Known known, SitePlan plan, String file) throws IOException {
    Story story = new Story();
    story.say("The site has no page " + known.address(file) + ".");
    Matcher article = ARTICLE.matcher(file);
    if (article.matches()) {
      Optional<String> why = ArticleStory.of(known, article.group(1));
      if (why.isPresent()) {
        return story + why.get();
      }
    }
    Nearest.to(file, plan.pages().stream().map(PlannedPage::path).toList())
        .ifPresent(near -> story.say("Did you mean " + known.address(near) + "?"));
    return story.toString();
  }
}
