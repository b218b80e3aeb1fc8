package digest.check;

import digest.check.figures.FigureRules;
import digest.check.figures.FigureTally;
import digest.check.figures.SiteReaders;
import digest.check.marks.MarkRules;
import digest.check.print.AgainstPrint;
import digest.check.print.PrintedPage;
import digest.check.structure.StructureRules;
import digest.check.words.Lexicon;
import digest.check.words.WordRules;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.markdown.AlignedDocument;
import digest.markdown.Document;
import digest.markdown.Markdown;
import digest.model.Allow;
import digest.model.Article;
import digest.model.Language;
import digest.model.Site;
import digest.quantity.Readers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the editorial rules. Safe to share between threads. */
public final class Checks {
  /** All editorial rules that need nothing but the site. */
  public static final List<Rule> RULES =
      Stream.of(
              Links.RULES,
              Images.RULES,
              States.RULES,
              Leftovers.RULES,
              FigureRules.RULES,
              StructureRules.RULES,
              WordRules.RULES,
              MarkRules.RULES,
              Silences.RULES)
          .flatMap(List::stream)
          .toList();

  private static final List<EntryRule> STEPS =
      List.of(
          Checks::texts,
          Checks::targets,
          Images::check,
          States::check,
          Leftovers::check,
          Checks::words);

  /**
   * What stays an error, whatever an editor or a site thinks of it: a page that leads nowhere or
   * shows an image that is not there is broken.
   */
  static final List<Rule> FIRM = List.of(Links.DEAD_LINK, Images.MISSING_IMAGE);

  private static final Set<String> CODES =
      Stream.concat(RULES.stream(), AgainstPrint.RULES.stream())
          .filter(rule -> !FIRM.contains(rule))
          .map(Rule::code)
          .collect(Collectors.toCollection(TreeSet::new));

  private final Site site;
  private final Set<String> unsound;
  private final Readers readers;
  private final Lexicon lexicon;
  private final MarkRules marks;
  private final Reviews reviews;

  /**
   * @param unsound ids of articles that exist but were left out for errors of their own
   */
  public Checks(Site site, Set<String> unsound) {
    this.site = site;
    this.unsound = Set.copyOf(unsound);
    this.readers = SiteReaders.of(site);
    this.lexicon = Lexicon.of(site);
    this.marks = new MarkRules(site);
    this.reviews = new Reviews(site);
  }

  /** The codes of the rules whose severity a site may change, sorted. */
  public static Set<String> codes() {
    return Collections.unmodifiableSet(CODES);
  }

  /** What is to be told, sorted. */
  public List<Diagnostic> check(Article article, AlignedDocument document) {
    return look(article, document).problems();
  }

  /** The same, with what is not told because editors silenced it. */
  public Checked look(Article article, AlignedDocument document) {
    return examine(article, document).found();
  }

  /** The same, summed up for readers too. */
  public Examined examine(Article article, AlignedDocument document) {
    Diagnostics problems = new Diagnostics();
    Entry entry = new Entry(article, document, site, unsound, readers, lexicon);
    STEPS.forEach(rule -> rule.check(entry, problems));
    marks.check(article, document, problems);
    Readers once = readers.readingOnce();
    FigureTally figures = FigureRules.check(article, document, once, problems);
    Checked found = new Silences(allows(article, document)).apply(problems.sorted());
    return new Examined(found, reviews.of(article, document, figures, found), once);
  }

  /** What print has to say against an article, where its page is at hand. */
  public static Checked against(
      Article article, AlignedDocument document, Site site, PrintedPage page) {
    List<Diagnostic> found = AgainstPrint.check(article, document, site, page);
    return new Silences(allows(article, document)).silence(found);
  }

  /**
   * What the English text of an article lacks or is behind in, by place, but for what is silenced.
   */
  public static List<Gap> gaps(Article article, AlignedDocument document) {
    List<Gap> gaps = States.gaps(article, document);
    List<Diagnostic> problems = gaps.stream().map(Gap::problem).toList();
    Set<Diagnostic> silenced =
        new Silences(allows(article, document))
            .apply(problems).silenced().stream().map(Silenced::problem).collect(Collectors.toSet());
    return gaps.stream()
        .filter(gap -> !silenced.contains(gap.problem()))
        .sorted(Comparator.comparing(Gap::problem))
        .toList();
  }

  /**
   * The parts of the English text that nobody has stamped as compared, in the order of the file.
   */
  public static List<Unstamped> unstamped(Article article, AlignedDocument document) {
    return States.unstamped(article, document);
  }

  private static List<Allow> allows(Article article, AlignedDocument document) {
    List<Allow> allows = new ArrayList<>(article.chinese().allows());
    allows.addAll(document.chinese().allows());
    article.in(Language.EN).ifPresent(text -> allows.addAll(text.allows()));
    document.english().ifPresent(text -> allows.addAll(text.allows()));
    return allows;
  }

  /** The page about the site; it has links, but is no article. */
  public static List<Diagnostic> checkAbout(Site site, Set<String> unsound) {
    Diagnostics all = new Diagnostics();
    MarkRules marks = new MarkRules(site);
    for (Map.Entry<Language, SourceText> text : site.about().entrySet()) {
      Document document = Markdown.parse(text.getValue(), 0);
      Diagnostics problems = new Diagnostics();
      marks.check(text.getKey(), document, problems);
      problems.addAll(document.problems());
      Links.check(document, site, unsound, problems);
      Images.checkAbout(document, problems);
      StructureRules.check(document, problems);
      all.addAll(new Silences(document.allows()).apply(problems.sorted()).problems());
    }
    return all.sorted();
  }

  private static void words(Entry entry, Diagnostics problems) {
    WordRules.check(entry.article(), entry.document(), entry.lexicon(), problems);
  }

  /** A link that leads nowhere is no fault of structure besides. */
  private static void targets(Entry entry, Diagnostics problems) {
    Diagnostics links = new Diagnostics();
    Links.check(entry, links);
    List<Diagnostic> found = links.sorted();
    problems.addAll(found);
    StructureRules.check(entry.document(), Links.dead(found), problems);
  }

  /** What was wrong with a text as Markdown. */
  private static void texts(Entry entry, Diagnostics problems) {
    problems.addAll(entry.document().chinese().problems());
    entry.document().english().ifPresent(english -> problems.addAll(english.problems()));
  }
}
