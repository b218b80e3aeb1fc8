package digest.check;

import digest.check.figures.FigureTally;
import digest.diagnostic.Rule;
import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.markdown.Document;
import digest.model.Article;
import digest.model.Bilingual;
import digest.model.Entity;
import digest.model.Language;
import digest.model.Review;
import digest.model.Review.Tally;
import digest.model.Site;
import digest.model.StepText;
import digest.model.Term;
import digest.model.Translation;
import digest.model.Vocabulary;
import digest.terms.Names;
import digest.terms.SiteNames;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Sums up how an article fared, for its readers. Safe to share between threads. */
final class Reviews {
  private final Site site;
  private final Names<Term> terms;
  private final Map<Term, List<String>> renderings = new IdentityHashMap<>();

  Reviews(Site site) {
    this.site = site;
    this.terms = SiteNames.glossary(site, Language.ZH);
    site.glossary().all().forEach(term -> renderings.put(term, renderings(term)));
  }

  /**
   * @param found what the rules found; what editors silenced is missing all the same, and pages
   *     mark it
   */
  Review of(Article article, AlignedDocument document, FigureTally figures, Checked found) {
    String zh = text(article.chinese(), document.chinese());
    String en =
        document
            .english()
            .map(text -> text(article.in(Language.EN).orElseThrow(), text))
            .orElse("");
    return new Review(
        figures.twins(),
        figures.print(),
        en.isEmpty() ? Tally.NONE : names(article, zh, en),
        en.isEmpty() ? Tally.NONE : terms(zh, en.toLowerCase(Locale.ROOT)),
        count(States.MISSING_TRANSLATION, found),
        count(States.STALE_TRANSLATION, found),
        ReadParts.of(article, document));
  }

  private static int count(Rule rule, Checked found) {
    return (int)
        Stream.concat(found.problems().stream(), found.silenced().stream().map(Silenced::problem))
            .filter(one -> one.code().equals(rule.code()))
            .count();
  }

  private static String text(Translation header, Document body) {
    StringBuilder all = new StringBuilder();
    all.append(header.title()).append('\n').append(header.summary()).append('\n');
    header.steps().stream().map(StepText::text).forEach(text -> all.append(text).append('\n'));
    body.blocks().stream().map(Block::plainText).forEach(text -> all.append(text).append('\n'));
    return all.toString();
  }

  private Tally names(Article article, String zh, String en) {
    List<Bilingual> said =
        Stream.of(
                article.people().stream().flatMap(id -> name(site.people(), id)),
                article.speaker().stream().flatMap(id -> name(site.people(), id)),
                article.regions().stream().flatMap(id -> name(site.regions(), id)))
            .flatMap(names -> names)
            .distinct()
            .filter(name -> zh.contains(name.zh()))
            .toList();
    return new Tally(
        (int) said.stream().filter(name -> en.contains(name.en())).count(), said.size());
  }

  private static Stream<Bilingual> name(Vocabulary<? extends Entity> entries, String id) {
    return entries.find(id).stream().map(Entity::name);
  }

  private Tally terms(String zh, String en) {
    Set<Term> said = Collections.newSetFromMap(new IdentityHashMap<>());
    terms.find(zh).forEach(mention -> said.addAll(mention.meant()));
    return new Tally((int) said.stream().filter(term -> isIn(en, term)).count(), said.size());
  }

  private boolean isIn(String english, Term term) {
    return renderings.get(term).stream().anyMatch(english::contains);
  }

  /** In lower case, in which they are looked for. */
  private static List<String> renderings(Term term) {
    return Stream.concat(Stream.of(term.name().en()), term.accept().stream())
        .map(rendering -> rendering.toLowerCase(Locale.ROOT))
        .toList();
  }
}
