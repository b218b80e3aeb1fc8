package digest.check.marks;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.markdown.Block;
import digest.markdown.Document;
import digest.model.BlockKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup that is all but right, so that nothing complains and readers see something else. */
final class LinkSlips {
  static final Rule SPACE_IN_LINK =
      Rule.warning("space-in-link", "A space parts the words of a link from its target.");

  static final Rule OPEN_CODE =
      Rule.warning("open-code", "A block of code is never closed, and swallows the rest.");

  static final List<Rule> RULES = List.of(SPACE_IN_LINK, OPEN_CODE);

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]\\n]+)\\][ \\u3000\\u00A0]+\\(([a-z]+:[^)\\s]+)\\)");

  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})");

  private LinkSlips() {}

  static void check(Document document, Diagnostics problems) {
    for (Block block : document.blocks()) {
      if (block.kind() == BlockKind.CODE) {
        checkFence(block.span(), problems);
      } else if (block.plainText().indexOf(']') >= 0) {
        checkLinks(block.span(), problems);
      }
    }
  }

  private static void checkLinks(Span block, Diagnostics problems) {
    String text = block.text();
    for (Matcher link = LINK.matcher(text); link.find(); ) {
      if (!isCode(text, link.start())) {
        int start = block.start();
        problems.add(
            SPACE_IN_LINK.at(
                block.source().span(start + link.start(), start + link.end()),
                "a space stands between `]` and `(`, so this is no link",
                "write `[" + link.group(1) + "](" + link.group(2) + ")`"));
      }
    }
  }

  private static boolean isCode(String text, int at) {
    return text.substring(0, at).chars().filter(c -> c == '`').count() % 2 == 1;
  }

  private static void checkFence(Span block, Diagnostics problems) {
    String code = block.text().strip();
    Matcher fence = FENCE.matcher(code);
    if (fence.lookingAt()) {
      String last = code.substring(code.lastIndexOf('\n') + 1).strip();
      boolean closed =
          code.indexOf('\n') > 0
              && last.startsWith(fence.group())
              && last.chars().allMatch(c -> c == fence.group().charAt(0));
      if (!closed) {
        problems.add(
            OPEN_CODE.at(
                block.source().span(block.start(), block.start() + fence.end()),
                "code begins here and is never closed, so all that follows is shown as code",
                "write " + "`" + fence.group() + "`" + " on a line of its own where it ends"));
      }
    }
  }
}
