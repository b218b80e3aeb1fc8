package digest.check;

import digest.check.figures.FigureRules;
import digest.check.figures.FigureTally;
import digest.check.figures.Readers;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.markdown.AlignedDocument;
import digest.markdown.Document;
import digest.markdown.Markdown;
import digest.model.Article;
import digest.model.Site;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the editorial rules. Safe to share between threads. */
public final class Checks {
  /** All editorial rules: those whose severity a site may change. */
  public static final List<Rule> RULES =
      Stream.of(Links.RULES, Images.RULES, States.RULES, Leftovers.RULES, FigureRules.RULES)
          .flatMap(List::stream)
          .toList();

  private static final List<EntryRule> STEPS =
      List.of(Checks::texts, Links::check, Images::check, States::check, Leftovers::check);

  private static final Set<String> CODES =
      RULES.stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));

  private final Site site;
  private final Set<String> unsound;
  private final Readers readers;
  private final Reviews reviews;

  /**
   * @param unsound ids of articles that exist but were left out for errors of their own
   */
  public Checks(Site site, Set<String> unsound) {
    this.site = site;
    this.unsound = Set.copyOf(unsound);
    this.readers = Readers.of(site);
    this.reviews = new Reviews(site);
  }

  /** The codes of the rules whose severity a site may change, sorted. */
  public static Set<String> codes() {
    return Collections.unmodifiableSet(CODES);
  }

  /** Sorted. */
  public List<Diagnostic> check(Article article, AlignedDocument document) {
    return examine(article, document).problems();
  }

  /** Checks, and sums up for readers. */
  public Examined examine(Article article, AlignedDocument document) {
    Diagnostics problems = new Diagnostics();
    Entry entry = new Entry(article, document, site, unsound, readers);
    STEPS.forEach(rule -> rule.check(entry, problems));
    FigureTally figures = FigureRules.check(article, document, readers, problems);
    return new Examined(problems.sorted(), reviews.of(article, document, figures));
  }

  /** What the English text of an article lacks or is behind in, by place. */
  public static List<Gap> gaps(Article article, AlignedDocument document) {
    return States.gaps(article, document).stream()
        .sorted(Comparator.comparing(Gap::problem))
        .toList();
  }

  /** The page about the site; it has links, but is no article. */
  public static List<Diagnostic> checkAbout(Site site, Set<String> unsound) {
    Diagnostics problems = new Diagnostics();
    for (SourceText text : site.about().values()) {
      Document document = Markdown.parse(text, 0);
      problems.addAll(document.problems());
      Links.check(document, site, unsound, problems);
      Images.checkAbout(document, problems);
    }
    return problems.sorted();
  }

  /** What was wrong with a text as Markdown. */
  private static void texts(Entry entry, Diagnostics problems) {
    problems.addAll(entry.document().chinese().problems());
    entry.document().english().ifPresent(english -> problems.addAll(english.problems()));
  }
}
