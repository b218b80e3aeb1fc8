package digest.desk;

import digest.model.Article;
import digest.model.Entity;
import digest.model.Site;
import digest.model.Vocabulary;
import digest.plan.PlannedFeed;
import digest.plan.PlannedPage;
import digest.plan.Section;
import digest.plan.SitePlan;
import digest.plan.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an entry of a vocabulary is, its pages, and the articles that belong to it. */
final class EntityStory {
  private EntityStory() {}

  /** One text for each vocabulary that has such an entry. */
  static List<String> of(Known known, String id) {
    return known.vocabularies().entrySet().stream()
        .flatMap(entry -> of(known, entry, id).stream())
        .toList();
  }

  private static Optional<String> of(
      Known known, Map.Entry<Known.Listed, Vocabulary<? extends Entity>> entries, String id) {
    return entries.getValue().find(id).map(entity -> tell(known, entries.getKey(), entity));
  }

  private static String tell(Known known, Known.Listed listed, Entity entity) {
    Story story = new Story();
    String name = entity.name().zh() + " / " + entity.name().en();
    String article = listed.word().startsWith("o") ? "an " : "a ";
    story.say("`" + entity.id() + "` is " + article + listed.word() + ": " + name + ".");
    story.say("It stands in " + listed.path() + ".");
    SitePlan plan = known.plan().orElseThrow();
    if (listed.section().isPresent()) {
      pages(known, plan, listed.section().get(), entity.id(), story);
    } else {
      story.say(use(known.site().orElseThrow(), listed, entity.id()));
    }
    return story.toString();
  }

  private static String use(Site site, Known.Listed listed, String id) {
    if (listed.file().equals("glossary")) {
      return "It has no page of its own; the glossary shows it.";
    }
    long printed =
        site.newestFirst().stream()
            .filter(article -> article.outlet().filter(id::equals).isPresent())
            .count();
    return "It has no page of its own; it printed " + count(printed) + " of the digest.";
  }

  private static void pages(Known known, SitePlan plan, Section section, String id, Story story) {
    List<Article> articles = plan.related().articles(section, id);
    List<PlannedPage> pages =
        plan.pages().stream()
            .filter(
                page ->
                    page.subject() instanceof Subject.EntityPage found
                        && found.section() == section
                        && found.id().equals(id))
            .toList();
    story.list("Its pages", known.addresses(pages));
    List<String> feeds =
        plan.feeds().stream()
            .filter(feed -> pages.contains(feed.page()))
            .map(PlannedFeed::path)
            .map(known::address)
            .toList();
    story.list("Its feeds", feeds);
    story.list(
        count(articles.size()) + (articles.size() == 1 ? " belongs to it" : " belong to it"),
        articles.stream().map(one -> one.id() + " " + one.chinese().title()).toList());
    if (articles.isEmpty()) {
      story.say("No article belongs to it yet.");
    }
  }

  private static String count(long number) {
    return number + (number == 1 ? " article" : " articles");
  }
}
