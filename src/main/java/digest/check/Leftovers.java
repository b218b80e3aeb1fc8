package digest.check;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.markdown.Block;
import digest.markdown.Document;
import digest.model.BlockKind;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks that were meant as markup and that readers would see as they were typed. */
final class Leftovers {
  static final Rule MISSING_NOTE =
      Rule.warning("missing-note", "A text refers to a footnote that is not there.");

  static final Rule FULL_WIDTH_LINK =
      Rule.warning("full-width-link", "A link is typed with Chinese brackets.");

  static final List<Rule> RULES = List.of(MISSING_NOTE, FULL_WIDTH_LINK);

  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");

  /** Brackets of either width around a target such as {@code topic:tea}, one of them Chinese. */
  private static final Pattern LINK =
      Pattern.compile("([\\[［])([^\\]］\\n]+)([\\]］][(（])([a-z]+[:：])([^)）\\s]+)([)）])");

  private Leftovers() {}

  static void check(Entry entry, Diagnostics problems) {
    check(entry.document().chinese(), problems);
    entry.document().english().ifPresent(english -> check(english, problems));
  }

  private static void check(Document document, Diagnostics problems) {
    for (Block block : document.blocks()) {
      if (block.kind() != BlockKind.CODE && mayHave(block.text().text())) {
        checkNotes(block, problems);
        checkLinks(block, problems);
      }
    }
  }

  /** Nearly no text has brackets left in it, and to look for one is quick. */
  private static boolean mayHave(String text) {
    return text.indexOf('[') >= 0 || text.indexOf('［') >= 0;
  }

  private static void checkNotes(Block block, Diagnostics problems) {
    Matcher note = NOTE.matcher(block.text().text());
    while (note.find()) {
      if (isCode(block, note.start())) {
        continue;
      }
      problems.add(
          MISSING_NOTE.at(
              block.text().span(note.start(), note.end()),
              "there is no note `" + note.group(1) + "`",
              "write it below, on a line of its own: `" + note.group() + ": …`"));
    }
  }

  /** A link in English brackets is one, unless somebody wants its marks to be seen. */
  private static boolean isWide(MatchResult link) {
    String marks = link.group(1) + link.group(3) + link.group(4) + link.group(6);
    return marks.chars().anyMatch(c -> c > '~');
  }

  /** What is written as code is shown as it stands on purpose. */
  private static boolean isCode(Block block, int at) {
    return block.verbatim().stream().anyMatch(code -> code.from() <= at && at < code.to());
  }

  private static void checkLinks(Block block, Diagnostics problems) {
    Matcher link = LINK.matcher(block.text().text());
    while (link.find()) {
      if (isCode(block, link.start()) || !isWide(link)) {
        continue;
      }
      Span span = block.text().span(link.start(), link.end());
      String target = link.group(4).replace('：', ':') + link.group(5);
      problems.add(
          FULL_WIDTH_LINK.at(
              span,
              "this link is typed with Chinese brackets, so readers see it as it stands",
              "write it with English ones: `[" + link.group(2) + "](" + target + ")`"));
    }
  }
}
