package digest.check.print;

import digest.check.figures.Passage;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.model.Article;
import digest.model.Entity;
import digest.model.Language;
import digest.model.Site;
import digest.terms.Mention;
import digest.terms.Names;
import digest.terms.SiteNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names of an entry stand on the page: those its header gives, save what it marks as inferred, and
 * people, regions and newspapers that its Chinese text mentions.
 */
final class MissingNames {
  static final Rule NOT_PRINTED =
      Rule.error("name-not-printed", "The printed page does not have a name of the entry.");

  private static final String NOTE = "编者注";

  private final Article article;
  private final Site site;
  private final Sheet sheet;
  private final Diagnostics problems;
  private final Set<String> told = new HashSet<>();

  private MissingNames(Article article, Site site, Sheet sheet, Diagnostics problems) {
    this.article = article;
    this.site = site;
    this.sheet = sheet;
    this.problems = problems;
  }

  static void check(
      Article article, List<Passage> passages, Site site, Sheet sheet, Diagnostics problems) {
    MissingNames names = new MissingNames(article, site, sheet, problems);
    names.checkHeader();
    names.checkTexts(passages);
  }

  private void checkHeader() {
    article.citation().headline().ifPresent(text -> check("headline", text, text));
    article.citation().shoulder().ifPresent(text -> check("shoulder", text, text));
    article.citation().subtitle().ifPresent(text -> check("subtitle", text, text));
    article.bylines().forEach(by -> check("byline", by.name(), by.name()));
    article.outlet().ifPresent(id -> check("outlet", id, site.outlets().get(id).name().zh()));
    article.speaker().ifPresent(id -> check("speaker", id, site.people().get(id).name().zh()));
    article.people().forEach(id -> check("people", id, site.people().get(id).name().zh()));
    article.regions().forEach(id -> check("regions", id, site.regions().get(id).name().zh()));
  }

  /**
   * @param written how the header has it
   */
  private void check(String key, String written, String name) {
    if (!article.inferred().contains(key) && !sheet.has(name) && told.add(name)) {
      tell(inHeader(key, written), name);
    }
  }

  /** The value behind its key; the beginning of the file where it is written in another way. */
  private Span inHeader(String key, String written) {
    SourceText source = article.chinese().source();
    int line = source.text().indexOf("\n" + key + ":");
    int at = line < 0 ? -1 : source.text().indexOf(written, line + key.length() + 2);
    return at < 0 || at > article.chinese().bodyStart()
        ? source.start()
        : source.span(at, at + written.length());
  }

  /** An editor’s note speaks of what the page lacks. */
  private void checkTexts(List<Passage> passages) {
    List<Names<? extends Entity>> names =
        List.of(
            SiteNames.of(site.people(), Language.ZH),
            SiteNames.of(site.regions(), Language.ZH),
            SiteNames.of(site.outlets(), Language.ZH));
    for (Passage passage : passages) {
      if (!passage.text().startsWith(NOTE)) {
        names.forEach(known -> check(known, passage));
      }
    }
  }

  private <E extends Entity> void check(Names<E> names, Passage passage) {
    for (Mention<E> mention : names.find(passage.text())) {
      if (!isPrinted(mention) && told.add(mention.text())) {
        tell(passage.places().span(mention.start(), mention.end()), mention.text());
      }
    }
  }

  private boolean isPrinted(Mention<? extends Entity> mention) {
    return sheet.has(mention.text())
        || mention.meant().stream().anyMatch(entity -> isInPrintedCluster(entity.id()));
  }

  /** 京冀 are Beijing and Hebei, and so are the others that 京津冀 names. */
  private boolean isInPrintedCluster(String region) {
    return site.regions().all().stream()
        .filter(cluster -> cluster.members().contains(region))
        .anyMatch(cluster -> sheet.has(cluster.name().zh()));
  }

  private void tell(Span span, String name) {
    Diagnostic problem =
        NOT_PRINTED.at(
            span,
            "the page does not have `" + name + "`",
            "compare it with print; what is your reading belongs to `inferred`");
    problems.add(nearest(name).map(problem::beside).orElse(problem));
  }

  /** Where the page has all of a name but one letter. */
  private Optional<Span> nearest(String name) {
    Letters wanted = Letters.of(name);
    Letters printed = sheet.letters();
    List<Integer> near = new ArrayList<>();
    for (int at = 0;
        wanted.size() > 2 && near.isEmpty() && at <= printed.size() - wanted.size();
        at++) {
      if (isNear(wanted, printed, at)) {
        near.add(at);
      }
    }
    return near.stream().findFirst().map(at -> sheet.span(at, at + wanted.size()));
  }

  private static boolean isNear(Letters wanted, Letters printed, int at) {
    int other = 0;
    for (int i = 0; i < wanted.size() && other < 2; i++) {
      other += wanted.at(i) == printed.at(at + i) ? 0 : 1;
    }
    return other == 1;
  }
}
