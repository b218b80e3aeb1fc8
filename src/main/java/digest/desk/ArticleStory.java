package digest.desk;

import digest.build.Survey;
import digest.check.Checks;
import digest.check.Silenced;
import digest.content.Promotion;
import digest.diagnostic.Diagnostic;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Edition;
import digest.model.Language;
import digest.plan.PlannedFeed;
import digest.plan.PlannedPage;
import digest.plan.SitePlan;
import digest.plan.Subject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why an article is on the site or not, and where. */
final class ArticleStory {
  private static final LocalDate SOME_DAY = LocalDate.of(2999, 12, 31);

  private final Known known;
  private final String id;
  private final Story story = new Story();

  private ArticleStory(Known known, String id) {
    this.known = known;
    this.id = id;
  }

  /** Nothing if no file is of such an article. */
  static Optional<String> of(Known known, String id) throws IOException {
    return new ArticleStory(known, id).tell();
  }

  private Optional<String> tell() throws IOException {
    Optional<Article> article = known.site().flatMap(site -> site.article(id));
    Optional<Diagnostic> reason = known.reason(id);
    if (article.isPresent()) {
      published(article.get(), known.plan().orElseThrow());
    } else if (reason.isPresent()) {
      story.say("`" + id + "` is an article, but an error keeps it off the site:");
      story.problem(reason.get());
      story.list("Its files", known.filesOf(id));
    } else if (known.isDraft(id)) {
      draft();
    } else if (known.filesOf(id).isEmpty()) {
      return Optional.empty();
    } else {
      unread();
    }
    return Optional.of(story.toString());
  }

  /** Sound as far as can be seen, or not looked at, because what all articles need is wrong. */
  private void unread() {
    story.say("`" + id + "` is on no page.");
    story.list("Its files", known.filesOf(id));
    obstacles();
  }

  private void obstacles() {
    List<Diagnostic> obstacles = known.survey().obstacles();
    if (!obstacles.isEmpty()) {
      story.say("Nothing can be published before this is mended:");
      obstacles.forEach(story::problem);
    }
  }

  private void draft() throws IOException {
    story.say("`" + id + "` is a draft, so readers do not see it.");
    story.list("Its files", known.filesOf(id));
    Promotion draft = Promotion.of(id, Survey.sources(known.survey().tree()), SOME_DAY);
    List<Diagnostic> lacks =
        Promoted.of(known.project(), known.survey().tree(), List.of(draft))
            .problemsNow(draft)
            .stream()
            .filter(Diagnostic::isError)
            .toList();
    if (lacks.isEmpty()) {
      story.say("It is ready: `digest publish " + id + "` makes an article of it.");
    } else {
      story.say("Before `digest publish " + id + "` takes it, this is to be put right:");
      lacks.forEach(story::problem);
    }
  }

  private void published(Article article, SitePlan plan) {
    boolean stands = known.survey().obstacles().isEmpty();
    story.say("`" + id + "` is an article, " + (stands ? "and is on the site." : "and is sound."));
    article.in(Language.EN).ifPresent(text -> story.say("Title: " + text.title()));
    story.say("题目：" + article.chinese().title());
    obstacles();
    story.list("Made from", files());
    if (article.in(Language.EN).isEmpty()) {
      story.say(
          "There is no English text, so its English page is a notice that leads to the Chinese"
              + " one.");
    }
    state(article);
    remarks();
    Subject subject = new Subject.ArticleText(id);
    List<PlannedPage> own =
        Arrays.stream(Edition.values())
            .flatMap(edition -> plan.find(subject, edition).stream())
            .toList();
    story.list("Its pages", known.addresses(own));
    story.list(
        "Lists that show it",
        known.addresses(
            plan.pages().stream()
                .filter(page -> page.listing().articles().contains(article))
                .toList()));
    feeds(article, plan);
  }

  /** What is said of its files though it is sound. */
  private void remarks() {
    List<String> files = known.filesOf(id);
    List<Diagnostic> remarks =
        known.survey().problems().stream()
            .filter(problem -> files.contains(problem.span().source().path()))
            .toList();
    if (!remarks.isEmpty()) {
      story.say("Worth a look:");
      remarks.forEach(story::problem);
    }
    story.list(
        "Silenced by its editors",
        known.survey().silenced().stream()
            .filter(one -> files.contains(one.problem().span().source().path()))
            .map(ArticleStory::silenced)
            .toList());
  }

  private static String silenced(Silenced one) {
    Diagnostic problem = one.problem();
    return problem.span()
        + ": "
        + problem.message()
        + " ["
        + problem.code()
        + "], because: "
        + one.by().reason();
  }

  /** How much of the English bears a stamp. */
  private void state(Article article) {
    int unstamped = Checks.unstamped(article, AlignedDocument.of(article)).size();
    if (unstamped > 0) {
      story.say(
          "Of its English, "
              + (unstamped == 1 ? "1 part is" : unstamped + " parts are")
              + " not stamped as compared with the Chinese: `digest sync "
              + id
              + "` stamps what you have read.");
    } else if (article.in(Language.EN).isPresent()) {
      story.say("All of its English was compared with the Chinese at some time.");
    }
  }

  private List<String> files() {
    List<String> files = new ArrayList<>(known.filesOf(id));
    files.sort((a, b) -> b.compareTo(a));
    return files;
  }

  private void feeds(Article article, SitePlan plan) {
    List<String> carrying =
        plan.feeds().stream()
            .filter(feed -> feed.articles().contains(article))
            .map(PlannedFeed::path)
            .map(known::address)
            .toList();
    story.list("Feeds that carry it", carrying);
    if (plan.feeds().isEmpty()) {
      story.say("There are no feeds, because content/site.yml gives no base-url.");
    } else if (carrying.isEmpty()) {
      story.say("No feed carries it: they hold the articles added last.");
    }
  }
}
