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
import java.util.Set;

/**
 * Blocks that belong together lead to the same pages of the site and show the same images. Order
 * and repetition do not matter; other sites may have a page for each language, so these are only
 * counted. A link that leads nowhere is told as such, and what it was meant for is not known: it
 * may be any link that its twin has and its own block has not.
 */
final class Targets {
  static final Rule STRUCTURE_LINKS =
      Rule.warning("structure-links", "A block has a link that its twin has not.");

  static final Rule STRUCTURE_IMAGES =
      Rule.warning("structure-images", "A block shows an image that its twin does not.");

  static final List<Rule> RULES = List.of(STRUCTURE_LINKS, STRUCTURE_IMAGES);

  private final Set<Span> dead;
  private final Diagnostics problems;

  private Targets(Set<Span> dead, Diagnostics problems) {
    this.dead = dead;
    this.problems = problems;
  }

  /**
   * What a block leads to, or shows.
   *
   * @param unknown how many more there are, of which nobody knows what was meant
   */
  private record Side(Map<String, Span> targets, int unknown, Block block, String language) {}

  /**
   * @param dead where the links stand that lead nowhere
   */
  static void check(Twins twins, Set<Span> dead, Diagnostics problems) {
    Targets rule = new Targets(dead, problems);
    if (!twins.zh().links().isEmpty() || !twins.en().links().isEmpty()) {
      Side zh = rule.links(twins.zh(), "Chinese");
      Side en = rule.links(twins.en(), "English");
      rule.compare(STRUCTURE_LINKS, "link to", zh, en);
      rule.compare(STRUCTURE_LINKS, "link to", en, zh);
      rule.checkOtherSites(twins, zh, en);
    }
    if (!twins.zh().images().isEmpty() || !twins.en().images().isEmpty()) {
      Side zh = images(twins.zh(), "Chinese");
      Side en = images(twins.en(), "English");
      rule.compare(STRUCTURE_IMAGES, "image", zh, en);
      rule.compare(STRUCTURE_IMAGES, "image", en, zh);
    }
  }

  private Side links(Block block, String language) {
    Map<String, Span> links = new LinkedHashMap<>();
    int unknown = 0;
    for (Link link : block.links()) {
      if (link.kind() == Kind.RELATIVE || dead.contains(link.span())) {
        unknown++;
      } else if (link.kind() == Kind.ENTITY) {
        links.putIfAbsent(link.scheme() + ":" + link.id(), link.span());
      } else if (link.kind() == Kind.ANCHOR) {
        links.putIfAbsent(link.target(), link.span());
      }
    }
    return new Side(links, unknown, block, language);
  }

  private static Side images(Block block, String language) {
    Map<String, Span> images = new LinkedHashMap<>();
    for (Image image : block.images()) {
      images.putIfAbsent(image.target(), image.span());
    }
    return new Side(images, 0, block, language);
  }

  private void compare(Rule rule, String what, Side here, Side there) {
    here.targets().entrySet().stream()
        .filter(target -> !there.targets().containsKey(target.getKey()))
        .skip(there.unknown())
        .map(one -> missing(rule, what + " `" + one.getKey() + "`", one.getValue(), there))
        .forEach(problems::add);
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

  private void checkOtherSites(Twins twins, Side chinese, Side english) {
    int zh = external(twins.zh());
    int en = external(twins.en());
    if (zh > en + english.unknown() || en > zh + chinese.unknown()) {
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
