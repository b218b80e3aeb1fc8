package digest.check;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Nearest;
import digest.diagnostic.Rule;
import digest.markdown.Block;
import digest.markdown.Document;
import digest.markdown.Image;
import digest.model.Article;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every image lies beside its article, is used, and says in words what it shows. */
final class Images {
  static final Rule MISSING_IMAGE =
      Rule.error("missing-image", "A text shows an image that is not beside the article.");

  static final Rule MISSING_ALTERNATIVE =
      Rule.error("missing-alternative", "An image has no words for those who cannot see it.");

  static final Rule UNUSED_IMAGE =
      Rule.warning("unused-image", "An image lies beside an article that does not show it.");

  static final List<Rule> RULES = List.of(MISSING_IMAGE, MISSING_ALTERNATIVE, UNUSED_IMAGE);

  private Images() {}

  static void check(Entry entry, Diagnostics problems) {
    Article article = entry.article();
    Set<String> unused = new HashSet<>(article.images());
    check(entry.document().chinese(), article, unused, problems);
    entry.document().english().ifPresent(text -> check(text, article, unused, problems));
    for (String image : unused) {
      problems.add(
          UNUSED_IMAGE.at(
              article.chinese().source().start(),
              "`" + image + "` lies beside the article, but no text shows it",
              "write ![what it shows](" + image + ") where it belongs, or delete the file"));
    }
  }

  /** The page about the site has no folder of its own where images could lie. */
  static void checkAbout(Document document, Diagnostics problems) {
    for (Block block : document.blocks()) {
      for (Image image : block.images()) {
        problems.add(
            MISSING_IMAGE.at(
                image.span(),
                "the page about the site cannot show `" + image.target() + "`",
                "images lie beside articles, and only articles show them"));
      }
    }
  }

  private static void check(
      Document document, Article article, Set<String> unused, Diagnostics problems) {
    for (Block block : document.blocks()) {
      for (Image image : block.images()) {
        unused.remove(image.target());
        check(image, article, problems);
      }
    }
  }

  private static void check(Image image, Article article, Diagnostics problems) {
    if (!article.images().contains(image.target())) {
      String near = Nearest.hint(image.target(), article.images());
      problems.add(
          MISSING_IMAGE.at(
              image.span(),
              "there is no image `" + image.target() + "` beside the article",
              near.isEmpty()
                  ? "put the file in the article's folder and call it `" + article.id() + ".1.jpg`"
                  : near));
    }
    if (saysNothing(image.alternative())) {
      problems.add(
          MISSING_ALTERNATIVE.at(
              image.span(),
              "the image `" + image.target() + "` says nothing to those who cannot see it",
              "write what it shows between the square brackets: ![…](" + image.target() + ")"));
    }
  }

  /** Spaces that do not break are no words either. */
  private static boolean saysNothing(String words) {
    return words.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
