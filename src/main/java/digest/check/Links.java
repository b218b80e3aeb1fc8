package digest.check;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.han.Meant;
import digest.markdown.Block;
import digest.markdown.Document;
import digest.markdown.Link;
import digest.model.Article;
import digest.model.BlockKind;
import digest.model.Entity;
import digest.model.Site;
import digest.model.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every link within the site leads somewhere. */
final class Links {
  static final Rule DEAD_LINK =
      Rule.error("dead-link", "A link leads to a page or a place that does not exist.");

  static final Rule WITHHELD_LINK =
      Rule.warning(
          "withheld-link", "A link leads to an article that has errors and is not published.");

  static final List<Rule> RULES = List.of(DEAD_LINK, WITHHELD_LINK);

  private Links() {}

  static void check(Entry entry, Diagnostics problems) {
    check(entry.document().chinese(), entry.site(), entry.unsound(), problems);
    entry
        .document()
        .english()
        .ifPresent(english -> check(english, entry.site(), entry.unsound(), problems));
  }

  static void check(Document document, Site site, Set<String> unsound, Diagnostics problems) {
    Set<String> anchors = anchors(document);
    for (Block block : document.blocks()) {
      for (Link link : block.links()) {
        switch (link.kind()) {
          case ENTITY -> checkEntity(link, site, unsound, problems);
          case ANCHOR -> checkAnchor(link, anchors, problems);
          case RELATIVE -> problems.add(relative(link));
          case EXTERNAL -> {}
        }
      }
    }
  }

  /** Where links lead nowhere, of what was found. */
  static Set<Span> dead(List<Diagnostic> found) {
    return found.stream()
        .filter(problem -> problem.code().equals(DEAD_LINK.code()))
        .map(Diagnostic::span)
        .collect(Collectors.toSet());
  }

  private static void checkEntity(Link link, Site site, Set<String> unsound, Diagnostics problems) {
    boolean ofArticle = link.scheme().equals("article");
    if (ofArticle
        ? site.articles().containsKey(link.id())
        : vocabulary(link.scheme(), site).contains(link.id())) {
      return;
    }
    if (ofArticle && unsound.contains(link.id())) {
      problems.add(
          WITHHELD_LINK.at(
              link.span(), "the article `" + link.id() + "` has errors and is not published"));
      return;
    }
    problems.add(
        DEAD_LINK.at(
            link.span(),
            "there is no " + link.scheme() + " `" + link.id() + "`",
            ofArticle
                ? hint(link, titles(site), "an article’s id is the name of its file up to the dot")
                : hint(
                    link,
                    names(vocabulary(link.scheme(), site)),
                    "the ids stand in " + file(link))));
  }

  private static String hint(Link link, Map<String, String> known, String otherwise) {
    String meant = new Meant(known).hint(link.id());
    return meant.isEmpty() ? otherwise : meant;
  }

  private static String file(Link link) {
    return switch (link.scheme()) {
      case "person" -> "content/people.yml";
      case "term" -> "content/glossary.yml";
      default -> "content/" + link.scheme() + "s.yml";
    };
  }

  private static Vocabulary<? extends Entity> vocabulary(String scheme, Site site) {
    return switch (scheme) {
      case "topic" -> site.topics();
      case "region" -> site.regions();
      case "mechanism" -> site.mechanisms();
      case "person" -> site.people();
      case "term" -> site.glossary();
      default -> throw new IllegalArgumentException("links of the kind " + scheme);
    };
  }

  private static Map<String, String> names(Vocabulary<? extends Entity> vocabulary) {
    return vocabulary.all().stream()
        .collect(Collectors.toMap(Entity::id, entry -> entry.name().zh()));
  }

  private static Map<String, String> titles(Site site) {
    return site.articles().values().stream()
        .collect(Collectors.toMap(Article::id, one -> one.chinese().title().value()));
  }

  private static void checkAnchor(Link link, Set<String> anchors, Diagnostics problems) {
    String anchor = link.target().substring(1);
    if (!anchors.contains(anchor)) {
      problems.add(
          DEAD_LINK.at(
              link.span(),
              "this text has no place `#" + anchor + "`",
              "headings are `#section-1`, `#section-2` and so on, in the order they stand"));
    }
  }

  private static Set<String> anchors(Document document) {
    Set<String> anchors = new HashSet<>();
    int headings = 0;
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.HEADING) {
        anchors.add("section-" + ++headings);
      }
    }
    return anchors;
  }

  private static Diagnostic relative(Link link) {
    return DEAD_LINK.at(
        link.span(),
        "`" + link.target() + "` is not how pages of this site are linked",
        link.target().startsWith("www.")
            ? "an address of another site begins with https: `https://" + link.target() + "`"
            : "write `article:ID`, `topic:ID`, `region:ID`, `mechanism:ID`, `person:ID` or"
                + " `term:ID`");
  }
}
