package digest.check.structure;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.markdown.Block;
import digest.markdown.Image;
import digest.markdown.Link;
import digest.markdown.Link.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blocks that belong together lead to the same pages of the site and show the same images. Order
 * and repetition do not matter; other sites may have a page for each language, so these are only
 * counted.
 */
final class Targets {
  static final Rule STRUCTURE_LINKS =
      Rule.warning("structure-links", "A block has a link that its twin has not.");

  static final Rule STRUCTURE_IMAGES =
      Rule.warning("structure-images", "A block shows an image that its twin does not.");

  static final List<Rule> RULES = List.of(STRUCTURE_LINKS, STRUCTURE_IMAGES);

  private final Diagnostics problems;

  private Targets(Diagnostics problems) {
    this.problems = problems;
  }

  /** What a block leads to, or shows. */
  private record Side(Map<String, Span> targets, Block block, String language) {}

  static void check(Twins twins, Diagnostics problems) {
    Targets rule = new Targets(problems);
    boolean linked = !twins.zh().links().isEmpty() || !twins.en().links().isEmpty();
    if (linked && !hasDeadLink(twins.zh()) && !hasDeadLink(twins.en())) {
      Side zh = new Side(links(twins.zh()), twins.zh(), "Chinese");
      Side en = new Side(links(twins.en()), twins.en(), "English");
      rule.compare(STRUCTURE_LINKS, "link to", zh, en);
      rule.compare(STRUCTURE_LINKS, "link to", en, zh);
      checkOtherSites(twins, problems);
    }
    if (!twins.zh().images().isEmpty() || !twins.en().images().isEmpty()) {
      Side zh = new Side(images(twins.zh()), twins.zh(), "Chinese");
      Side en = new Side(images(twins.en()), twins.en(), "English");
      rule.compare(STRUCTURE_IMAGES, "image", zh, en);
      rule.compare(STRUCTURE_IMAGES, "image", en, zh);
    }
  }

  private static Map<String, Span> links(Block block) {
    Map<String, Span> links = new LinkedHashMap<>();
    for (Link link : block.links()) {
      if (link.kind() == Kind.ENTITY) {
        links.putIfAbsent(link.scheme() + ":" + link.id(), link.span());
      } else if (link.kind() == Kind.ANCHOR) {
        links.putIfAbsent(link.target(), link.span());
      }
    }
    return links;
  }

  /** A link that leads nowhere is told as such; what it was meant for is not known. */
  private static boolean hasDeadLink(Block block) {
    return block.links().stream().anyMatch(link -> link.kind() == Kind.RELATIVE);
  }

  private static Map<String, Span> images(Block block) {
    Map<String, Span> images = new LinkedHashMap<>();
    for (Image image : block.images()) {
      images.putIfAbsent(image.target(), image.span());
    }
    return images;
  }

  private void compare(Rule rule, String what, Side here, Side there) {
    here.targets()
        .forEach(
            (target, span) -> {
              if (!there.targets().containsKey(target)) {
                problems.add(missing(rule, what + " `" + target + "`", span, there));
              }
            });
  }

  private static Diagnostic missing(Rule rule, String what, Span span, Side there) {
    return rule.at(
            span,
            "the "
                + what
                + " is not in the "
                + there.language()
                + " of this "
                + there.block().kind().word(),
            "put it into both languages, or into neither")
        .beside(there.block().firstLine());
  }

  private static void checkOtherSites(Twins twins, Diagnostics problems) {
    int zh = external(twins.zh());
    int en = external(twins.en());
    if (zh != en) {
      problems.add(
          twins.differ(
              STRUCTURE_LINKS,
              "this "
                  + twins.en().kind().word()
                  + " has "
                  + Twins.count(en, "link")
                  + " to other sites, and its Chinese "
                  + zh,
              "put each into both languages, or into neither"));
    }
  }

  private static int external(Block block) {
    return (int) block.links().stream().filter(link -> link.kind() == Kind.EXTERNAL).count();
  }
}
