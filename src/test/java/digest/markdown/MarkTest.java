package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digest.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "安排9.36亿元。|9.36亿元|<p>安排<i>9.36亿元</i>。</p>",
        "安排**9.36亿元**。|9.36亿元|<p>安排<strong><i>9.36亿元</i></strong>。</p>",
        "R&D at 5 > 4|5 > 4|<p>R&amp;D at <i>5 &gt; 4</i></p>",
        "R&D at 5|D at|<p>R&amp;<i>D at</i> 5</p>",
        "R&amp;D at 5|D at|<p>R&amp;<i>D at</i> 5</p>",
        "[茶](topic:tea)在宁波|宁波|<p><a href=\"topic:tea\">茶</a>在<i>宁波</i></p>",
        "宁波[茶](topic:tea)|宁波|<p><i>宁波</i><a href=\"topic:tea\">茶</a></p>",
        "[茶](topic:tea)宁波[茶](topic:tea)|宁波|<p><a href=\"topic:tea\">茶</a><i>宁波</i><a"
            + " href=\"topic:tea\">茶</a></p>",
        "> 在宁波|宁波|'<blockquote>\n<p>在<i>宁波</i></p>\n</blockquote>'",
      })
  void wordsAreMarkedWhereTheyStand(String markdown, String words, String html) {
    Block block = block(markdown);
    int from = block.plainText().indexOf(words);
    Mark mark = new Mark(from, from + words.length(), "<i>", "</i>");
    assertThat(block.takesMark(mark.from(), mark.to())).isTrue();
    assertThat(block.html(Addresses.AS_WRITTEN, List.of(mark))).isEqualTo(html + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[宁波](region:ningbo)好|宁波",
        "`宁波`好|宁波",
        "**宁**波好|宁波",
        "# 宁波|宁波",
        "![宁波](a.jpg)|宁波",
        "好![宁波](a.jpg)好|宁波",
        "宁[波](topic:tea)|宁波",
      })
  void nothingIsPutIntoLinksCodeHeadingsAndImages(String markdown, String words) {
    Block block = block(markdown);
    int from = block.plainText().indexOf(words);
    Mark mark = new Mark(from, from + words.length(), "<i>", "</i>");
    assertThat(block.takesMark(mark.from(), mark.to())).isFalse();
    assertThat(block.html(Addresses.AS_WRITTEN, List.of(mark)))
        .isEqualTo(block.html(Addresses.AS_WRITTEN));
  }

  @Test
  void markOfNoLengthStandsBehindItsWord() {
    Block block = block("安排**9.36亿元**[支持](topic:tea)。");
    int end = block.plainText().indexOf("元") + 1;
    assertThat(block.takesMarkBehind(end)).isTrue();
    assertThat(block.html(Addresses.AS_WRITTEN, List.of(Mark.behind(end, "<b></b>"))))
        .isEqualTo("<p>安排<strong>9.36亿元<b></b></strong><a href=\"topic:tea\">支持</a>。</p>\n");
  }

  @Test
  void hashDoesNotKnowOfMarks() {
    Block block = block("在宁波。");
    String before = block.hash();
    block.html(Addresses.AS_WRITTEN, List.of(new Mark(1, 3, "<i>", "</i>")));
    assertThat(block.hash()).isEqualTo(before).isEqualTo(block("在宁波。").hash());
  }

  @Test
  void nothingCannotBeOpened() {
    assertThatThrownBy(() -> new Mark(3, 3, "<i>", "</i>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Of any text: marked words are those meant, and without its marks the HTML is what it was. */
  @Test
  void marksChangeNothingElse() {
    Random random = new Random(1);
    for (int round = 0; round < 3000; round++) {
      String markdown = markdown(random);
      for (Block block : Markdown.parse(new SourceText("a.md", markdown), 0).blocks()) {
        check(block, random, markdown);
      }
    }
  }

  private static void check(Block block, Random random, String markdown) {
    String text = block.plainText();
    List<Mark> marks = new ArrayList<>();
    StringBuilder marked = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int end = Math.min(text.length(), at + 1 + random.nextInt(4));
      if (block.takesMark(at, end)) {
        marks.add(new Mark(at, end, "⟦", "⟧"));
        marked.append(text, at, end).append('|');
      }
      at = end + random.nextInt(2);
    }
    String html = block.html(Addresses.AS_WRITTEN, marks);
    assertThat(html.replace("⟦", "").replace("⟧", ""))
        .as(markdown)
        .isEqualTo(block.html(Addresses.AS_WRITTEN));
    assertThat(marked(html)).as(markdown).isEqualTo(marked.toString().replace('\n', ' '));
  }

  private static String marked(String html) {
    StringBuilder marked = new StringBuilder();
    for (int at = html.indexOf('⟦'); at >= 0; at = html.indexOf('⟦', at + 1)) {
      marked.append(html, at + 1, html.indexOf('⟧', at)).append('|');
    }
    return marked
        .toString()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replace('\n', ' ');
  }

  private static String markdown(Random random) {
    String[] pieces = {
      "宁波",
      "9.36亿元",
      " tea ",
      "&",
      "&amp;",
      "<",
      "**重**",
      "*轻*",
      "[茶](topic:tea)",
      "`x&y`",
      "\n",
      "  \n",
      "\n\n",
      "- ",
      "> ",
      "| a | b |\n| - | - |\n| 茶 | & |\n",
      "![图](a.jpg)",
      "\\*",
      "港",
      "。",
      "R"
    };
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      out.append(pieces[random.nextInt(pieces.length)]);
    }
    return out.toString();
  }

  private static Block block(String markdown) {
    return Markdown.parse(new SourceText("a.md", markdown + "\n"), 0).blocks().get(0);
  }
}
