package digest.desk;

import digest.build.Survey;
import digest.check.words.Lexicon;
import digest.check.words.Spoken;
import digest.diagnostic.Span;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Site;
import digest.terms.Coinages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words of the articles that look like terms and that the glossary and the vocabularies lack. An
 * editor's notes are left out, since they quote what is broken in print.
 *
 * @param terms the most frequent first, those of several articles before those of one
 */
public record NewTerms(int articles, List<NewTerm> terms) {
  private static final String NOTE = "编者注";

  private static final Comparator<NewTerm> ORDER =
      Comparator.comparingInt(NewTerm::articles)
          .thenComparingInt(NewTerm::count)
          .reversed()
          .thenComparing(NewTerm::text);

  /**
   * One of them.
   *
   * @param count how often it stands in the articles
   * @param articles how many articles have it
   * @param place the part of a text that has it first, by path
   * @param english what the English says there; empty where there is none
   */
  public record NewTerm(String text, int count, int articles, Span place, String english) {}

  public NewTerms {
    terms = List.copyOf(terms);
  }

  /** Of a project as it lies on disk; none where the vocabularies have errors. */
  public static NewTerms of(Path project) throws IOException {
    Optional<Site> site = Survey.of(project).site();
    return site.isPresent() ? of(site.get()) : new NewTerms(0, List.of());
  }

  static NewTerms of(Site site) {
    Lexicon lexicon = Lexicon.of(site);
    List<Spoken> parts =
        site.articles().values().stream()
            .sorted(Comparator.comparing((Article article) -> article.chinese().source().path()))
            .flatMap(article -> Spoken.of(article, AlignedDocument.of(article), lexicon).stream())
            .filter(part -> !part.text().startsWith(NOTE))
            .toList();
    Coinages coinages = new Coinages();
    parts.forEach(part -> coinages.add(part.text()));
    List<NewTerm> terms = new ArrayList<>();
    for (String word : coinages.find()) {
      if (!site.notQuantities().contains(word)
          && !site.notQuantities().contains("“" + word + "”")) {
        find(word, parts).ifPresent(terms::add);
      }
    }
    terms.sort(ORDER);
    return new NewTerms(site.articles().size(), terms);
  }

  private static Optional<NewTerm> find(String word, List<Spoken> parts) {
    int count = 0;
    Set<String> articles = new HashSet<>();
    Optional<Spoken> first = Optional.empty();
    for (Spoken part : parts) {
      for (int at = part.text().indexOf(word); at >= 0; at = part.text().indexOf(word, at + 1)) {
        count++;
        articles.add(part.place().source().path());
        first = first.or(() -> Optional.of(part));
      }
    }
    int all = count;
    return first.map(part -> new NewTerm(word, all, articles.size(), part.place(), part.english()));
  }
}
