package digest.markdown;

import java.util.List;
import java.util.Random;

/**
 * Makes up bodies of every kind of block, sound and half-broken, the same ones for the same seed.
 */
final class MixedText {
  private static final List<String> WORDS =
      List.of(
          "全国政协",
          "调研组",
          "长三角",
          "产业集群",
          "，",
          "。",
          "、",
          "“科技创新”",
          "《意见》",
          "（试行）",
          "9.36亿元",
          "——",
          "……",
          "committee",
          "RMB",
          "936",
          "million",
          "3.5%",
          "don't",
          "(2023)",
          "it: that",
          "a-b",
          "e.g.",
          "𠮷野",
          "😀",
          "한국",
          "　",
          " ",
          "\u00A0",
          "C#",
          "R&D",
          "A/B",
          "50~60",
          "5 > 3",
          "1",
          "x_y",
          "q=1",
          "\"so\"",
          "wow!",
          "#1",
          "^",
          "$5",
          "{x}",
          "@me");
  private static final List<String> INLINES =
      List.of(
          "**科技创新**",
          "**，说**",
          "**bold**",
          "***x***",
          "*em*",
          "**a** b **c**",
          "[见此](article:lab-funding)",
          "[the report](https://a.org/x-1.html)",
          "[a [b] c](topic:x)",
          "![图](a.jpg)",
          "[^1]",
          "[x]",
          "[x](javascript:y)",
          "[x](y z)",
          "[**b**](topic:x)",
          "**[b](topic:x)**",
          "`code`",
          "~~gone~~",
          "&amp;",
          "\\*",
          "**",
          "*",
          "[",
          "]",
          "[x](#section-1)",
          "[a](b)(c)",
          "**1**2",
          "“**引**”",
          "[x](a.b",
          "![x",
          "!",
          "**a**b**c**",
          "****",
          "** x **",
          "[中](中文.md)",
          "|",
          "a | b",
          "\t",
          "<b>",
          "<https://a.org>",
          "_u_",
          "__u__",
          "x\u0001y",
          "[](topic:x)",
          "[ x ](topic:x)");
  private static final List<String> STARTS =
      List.of(
          "",
          "",
          "",
          "",
          "",
          "- ",
          "* ",
          "+ ",
          "1. ",
          "2) ",
          "12 ",
          "> ",
          "    ",
          "  ",
          "\t",
          "# ",
          "## ",
          "### ",
          "#",
          "####### ",
          "#  ",
          "　　",
          "=",
          "---",
          "- - ",
          "-",
          "1.",
          "***",
          ": ",
          "|",
          "\u00A0",
          "  - ",
          "   ",
          "~",
          "+",
          ">");
  private static final List<String> ENDS =
      List.of("", "", "", "", "", "", " ", "  ", "\\", " #", "　", "\t", "\u00A0", "   ");
  private static final List<String> GAPS =
      List.of("\n", "\n\n", "\n\n", "\n\n", "\n\n\n", "\n  \n", "\n\t\n", "\n \n\n");
  private static final List<String> RARE =
      List.of(
          "```\ncode\n\nmore\n```",
          "[x]: /url",
          "[^1]: note",
          "===",
          "---",
          "<div>\n\nx\n</div>",
          "a | b\n--|--\nc | d",
          "<!-- x -->");

  private final Random random;

  MixedText(long seed) {
    this.random = new Random(seed);
  }

  String next() {
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? pick(GAPS) : "");
    boolean wild = random.nextBoolean();
    int lines = 1 + random.nextInt(12);
    for (int i = 0; i < lines; i++) {
      if (random.nextInt(8) == 0) {
        list(wild, text);
      }
      line(wild, text);
      text.append(i + 1 < lines || random.nextBoolean() ? pick(GAPS) : "");
    }
    return text.toString();
  }

  /** Mostly one that plain text could be, with whatever behind it. */
  private void list(boolean wild, StringBuilder text) {
    int items = 1 + random.nextInt(4);
    for (int i = 0; i < items; i++) {
      text.append(random.nextInt(20) == 0 ? pick(STARTS) : "- ");
      words(wild && random.nextInt(4) == 0, text);
      text.append(random.nextInt(20) == 0 ? pick(ENDS) : "");
      text.append(random.nextInt(10) == 0 ? pick(GAPS) : "\n");
    }
    text.append(pick(GAPS));
  }

  private void line(boolean wild, StringBuilder text) {
    if (random.nextInt(40) == 0) {
      text.append(pick(RARE));
      return;
    }
    text.append(wild || random.nextInt(4) == 0 ? pick(STARTS) : "");
    words(wild, text);
    text.append(pick(ENDS));
  }

  private void words(boolean wild, StringBuilder text) {
    int words = 1 + random.nextInt(6);
    for (int i = 0; i < words; i++) {
      boolean inline = random.nextInt(wild ? 4 : 9) == 0;
      text.append(inline ? pick(INLINES) : pick(WORDS)).append(random.nextInt(3) == 0 ? " " : "");
    }
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
