package digest.render;

import digest.model.Article;
import digest.model.Language;
import digest.render.marks.MarkedText;
import digest.render.marks.Marks;

/** Both texts of an article with their marks, as one page shows them. */
record MarkedTexts(MarkedText chinese, MarkedText english) {
  static MarkedTexts of(View view, Article article, Marks marks) {
    boolean parallel = view.page().isParallel();
    boolean original = view.language() == Language.ZH && !parallel;
    return new MarkedTexts(
        text(view, article, Language.ZH, original ? "" : "zh-", marks),
        text(view, article, Language.EN, parallel ? "en-" : "", marks));
  }

  private static MarkedText text(
      View view, Article article, Language language, String prefix, Marks marks) {
    return new MarkedText(
        language,
        marks,
        new PageAddresses(view, article.id(), prefix),
        view.sayIn(language, "figure.other"));
  }

  MarkedText in(Language language) {
    return language == Language.ZH ? chinese : english;
  }
}
