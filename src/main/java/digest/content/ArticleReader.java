package digest.content;

import digest.content.schema.Known;
import digest.content.schema.Reading;
import digest.diagnostic.Diagnostic;
import digest.model.Article;
import digest.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files of one article. Several may be read at once. */
final class ArticleReader {
  /**
   * What came of it. The headers themselves are let go at once: there may be tens of thousands.
   *
   * @param article if it is sound
   */
  record Read(String id, Optional<Article> article, List<Diagnostic> problems) {}

  private ArticleReader() {}

  static Read read(ArticleFiles files, Known known) {
    Reading chinese = new Reading(Language.ZH, files.isDraft(), known);
    Reading english = new Reading(Language.EN, files.isDraft(), known);
    Optional<ArticleText> zh = files.zh().flatMap(source -> ArticleText.read(source, chinese));
    Optional<ArticleText> en = files.en().flatMap(source -> ArticleText.read(source, english));
    zh.ifPresent(text -> checkYear(files, text, chinese));
    if (zh.isPresent() && en.isPresent()) {
      SharedFacts.check(zh.get(), en.get(), english);
    }
    List<Diagnostic> problems = new ArrayList<>(chinese.problems());
    problems.addAll(english.problems());
    boolean sound = files.sound() && chinese.errors() + english.errors() == 0;
    return new Read(
        files.id(),
        zh.filter(text -> sound).map(text -> ArticleMaker.make(files, text, en)),
        problems);
  }

  private static void checkYear(ArticleFiles files, ArticleText text, Reading reading) {
    text.values()
        .get(Header.DATE)
        .map(date -> String.valueOf(date.year()))
        .filter(year -> !files.isDraft() && !year.equals(files.year()))
        .ifPresent(
            year ->
                reading.report(
                    ArticleText.YEAR_FOLDER.at(
                        text.values().span(Header.DATE),
                        "an article of " + year + " stands in the folder " + files.year(),
                        "move its files to content/articles/" + year + "/, or correct the date")));
  }
}
