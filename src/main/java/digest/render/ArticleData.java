package digest.render;

import digest.model.Article;
import digest.model.DateOf;
import digest.model.Edition;
import digest.model.Language;
import digest.model.Translation;
import digest.plan.PlannedPage;
import digest.plan.Section;
import digest.plan.Subject;
import java.util.List;
import java.util.Optional;

/** An article as schema.org's NewsArticle, with the printed one it is based on. */
final class ArticleData {
  private ArticleData() {}

  static Json of(View view, Article article, Translation text) {
    Optional<String> address = view.absolute(view.page().canonical());
    return Json.of("NewsArticle")
        .put("@id", address)
        .put("url", address)
        .put("mainEntityOfPage", address)
        .put("headline", text.title().value())
        .put("description", text.summary().value())
        .put("inLanguage", text.language().tag())
        .put("datePublished", article.added().toString())
        .put("dateModified", article.changed().toString())
        .put("publisher", publisher(view))
        .put("author", publisher(view))
        .put("about", about(view, article.topics(), Section.TOPICS, "Thing"))
        .put("contentLocation", about(view, article.regions(), Section.REGIONS, "Place"))
        .put("isBasedOn", printed(view, article))
        .put("translationOfWork", twin(view, article, text, Language.EN))
        .put("workTranslation", twin(view, article, text, Language.ZH));
  }

  private static Json publisher(View view) {
    return Json.of("Organization").put("name", view.settings().title().in(view.language()));
  }

  private static List<Json> about(View view, List<String> ids, Section section, String type) {
    return ids.stream()
        .map(id -> Json.of(type).put("name", view.entity(section, id).name().in(view.language())))
        .toList();
  }

  private static Json printed(View view, Article article) {
    Json printed = Json.of("NewsArticle").put("inLanguage", Language.ZH.tag());
    printed.put("headline", article.citation().headline());
    if (article.dateOf() == DateOf.PRINT && article.date().isKnown()) {
      printed.put("datePublished", article.date().toString());
    }
    article
        .outlet()
        .map(id -> view.site().outlets().get(id).name().in(view.language()))
        .ifPresent(name -> printed.put("publisher", Json.of("Organization").put("name", name)));
    printed.put(
        "author",
        article.bylines().stream().map(by -> Json.of("Person").put("name", by.name())).toList());
    return printed;
  }

  /** The other text of a text in this language, if there are both. */
  private static List<Json> twin(View view, Article article, Translation text, Language language) {
    return text.language() != language
        ? List.of()
        : article.in(language.other()).stream().map(other -> work(view, article, other)).toList();
  }

  private static Json work(View view, Article article, Translation text) {
    PlannedPage page =
        view.plan().get(new Subject.ArticleText(article.id()), Edition.of(text.language()));
    return Json.of("NewsArticle")
        .put("@id", view.absolute(page.path()))
        .put("url", view.absolute(page.path()))
        .put("headline", text.title().value())
        .put("inLanguage", text.language().tag());
  }
}
