package digest.check.words;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Language;
import java.util.List;
import java.util.stream.Stream;

/** Runs the rules about terms and names. An article in one language alone breaks none of them. */
public final class WordRules {
  public static final List<Rule> RULES =
      Stream.of(
              TermRenderings.RULES,
              AvoidedRenderings.RULES,
              MissingNames.RULES,
              NameSpellings.RULES,
              AmbiguousPlaces.RULES)
          .flatMap(List::stream)
          .toList();

  private WordRules() {}

  public static void check(
      Article article, AlignedDocument document, Lexicon lexicon, Diagnostics problems) {
    if (article.in(Language.EN).isEmpty()) {
      return;
    }
    Told told = new Told(article, document, lexicon);
    TermRenderings.check(told, problems);
    AvoidedRenderings.check(told, problems);
    MissingNames.check(told, NameSpellings.check(told, problems), problems);
    AmbiguousPlaces.check(told, problems);
  }
}
