package digest.check.structure;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.markdown.Block;
import digest.markdown.Document;
import digest.model.BlockKind;
import java.util.List;

/**
 * The first level is the title of the page; subheadings begin at the second, and go down one by one
 * (WCAG 2.2, technique H42: readers who cannot see the page go from heading to heading).
 */
final class Headings {
  static final Rule HEADING_LEVEL =
      Rule.warning("heading-level", "A subheading is of the title's level, or skips a level.");

  static final List<Rule> RULES = List.of(HEADING_LEVEL);

  private Headings() {}

  static void check(Document document, Diagnostics problems) {
    int before = 1;
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.HEADING) {
        check(block, before, problems);
        before = Math.max(block.level(), 1);
      }
    }
  }

  private static void check(Block heading, int before, Diagnostics problems) {
    if (heading.level() == 1) {
      problems.add(
          HEADING_LEVEL.at(
              heading.firstLine(),
              "this is a heading of the first level, which is that of the title",
              "write `## ` before it, and no line below it"));
    } else if (heading.level() > before + 1) {
      problems.add(
          HEADING_LEVEL.at(
              heading.firstLine(),
              "a heading of level " + heading.level() + " stands below one of level " + before,
              "write `" + "#".repeat(before + 1) + " ` before it"));
    }
  }
}
