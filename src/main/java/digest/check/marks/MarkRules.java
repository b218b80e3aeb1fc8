package digest.check.marks;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.markdown.AlignedDocument;
import digest.markdown.Document;
import digest.model.Allow;
import digest.model.Article;
import digest.model.Language;
import digest.model.Site;
import digest.model.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the rules about marks and characters. Safe to share between threads. */
public final class MarkRules {
  public static final List<Rule> RULES =
      Stream.of(
              List.of(
                  HalfWidthMarks.HALF_WIDTH_MARK,
                  StraightQuotes.STRAIGHT_QUOTE,
                  UnpairedMarks.UNPAIRED_MARK,
                  ShortMarks.SHORT_MARK,
                  FullWidthLetters.FULL_WIDTH_LETTER,
                  ChineseMarks.CHINESE_MARK,
                  MixedAlphabets.MIXED_ALPHABET,
                  RegionMismatch.REGION_MISMATCH),
              Spacing.RULES,
              Numbers.RULES,
              InvisibleCharacters.RULES,
              HanVariants.RULES,
              LinkSlips.RULES)
          .flatMap(List::stream)
          .toList();

  /** Those about single characters, which all are {@link Uncommon}. */
  private static final List<ProseRule> OF_CHARACTERS =
      List.of(
          new FullWidthLetters(),
          new InvisibleCharacters(),
          new MixedAlphabets(),
          new HanVariants());

  private final List<ProseRule> rules;
  private final RegionMismatch regions;

  public MarkRules(Site site) {
    Set<String> places =
        site.regions().all().stream().map(one -> one.name().zh()).collect(Collectors.toSet());
    this.regions = new RegionMismatch(site);
    this.rules =
        List.of(
            new HalfWidthMarks(),
            new StraightQuotes(),
            new UnpairedMarks(),
            new Spacing(),
            new ShortMarks(places),
            new ChineseMarks(),
            new Numbers());
  }

  public void check(Article article, AlignedDocument document, Diagnostics problems) {
    eachText(article, document, (text, read) -> check(article, text, read, problems));
  }

  private void check(Article article, Translation text, Document document, Diagnostics problems) {
    InvisibleCharacters.check(text.source(), problems);
    LinkSlips.check(document, problems);
    ProseRule ofArticle = regions.of(article);
    for (Prose prose : Proses.of(text, document)) {
      List<Finding> found = findings(prose);
      ofArticle.find(prose, found::add);
      tell(found, prose, problems);
    }
  }

  /** A text that is no article. */
  public void check(Language language, Document document, Diagnostics problems) {
    InvisibleCharacters.check(document.source(), problems);
    LinkSlips.check(document, problems);
    Proses.of(language, document).forEach(prose -> tell(findings(prose), prose, problems));
  }

  List<Finding> findings(Prose prose) {
    List<Finding> findings = new ArrayList<>();
    Consumer<Finding> found = findings::add;
    for (ProseRule rule : rules) {
      rule.find(prose, found);
    }
    if (Uncommon.isIn(prose.text())) {
      for (ProseRule rule : OF_CHARACTERS) {
        rule.find(prose, found);
      }
    }
    return findings;
  }

  private static void tell(List<Finding> found, Prose prose, Diagnostics problems) {
    for (Finding finding : found) {
      Span span = prose.places().span(finding.from(), finding.to());
      problems.add(finding.rule().at(span, finding.message(), finding.hint()));
    }
  }

  /**
   * What can be mended in a text of an article without asking, in order; no two touch the same
   * characters. Places where the editor silenced the rule are left out, and so are those that are
   * written in another way than they read, with escapes for instance.
   */
  public List<Fix> fixes(Translation text, Document document) {
    List<Allow> allows = new ArrayList<>(text.allows());
    allows.addAll(document.allows());
    List<Fix> fixes = new ArrayList<>();
    for (Prose prose : Proses.of(text, document)) {
      findings(prose).forEach(finding -> add(prose, finding, allows, fixes));
    }
    fixes.sort(null);
    List<Fix> apart = new ArrayList<>();
    for (Fix fix : fixes) {
      if (apart.isEmpty() || apart.get(apart.size() - 1).span().end() <= fix.span().start()) {
        apart.add(fix);
      }
    }
    return apart;
  }

  private static void add(Prose prose, Finding finding, List<Allow> allows, List<Fix> fixes) {
    if (finding.instead().isPresent() && prose.isPlain(finding.from(), finding.to())) {
      Span span = prose.places().span(finding.from(), finding.to());
      String code = finding.rule().code();
      if (allows.stream().noneMatch(allow -> silences(allow, code, span))) {
        fixes.add(new Fix(code, span, finding.instead().get()));
      }
    }
  }

  private static boolean silences(Allow allow, String code, Span span) {
    return allow.rule().equals(code) && allow.reaches(span);
  }

  private static void eachText(
      Article article, AlignedDocument document, BiConsumer<Translation, Document> action) {
    action.accept(article.chinese(), document.chinese());
    article
        .in(Language.EN)
        .ifPresent(text -> document.english().ifPresent(read -> action.accept(text, read)));
  }
}
