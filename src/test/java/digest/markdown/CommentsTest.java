package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Allow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- 注 -->\n\n甲乙",
        "甲乙\n\n<!-- 注\n\n-- 二 -->",
        "甲<!-- 注 -->乙",
        "甲乙<!-- 注 -->",
        "<!-- 一 --><!-- 二 -->\n甲乙",
      })
  void commentsLeaveNothing(String body) {
    Block block = Parsed.only(body);
    assertThat(block.html(Addresses.AS_WRITTEN)).isEqualTo("<p>甲乙</p>\n");
    assertThat(block.hash()).isEqualTo(Parsed.only("甲乙").hash());
  }

  @Test
  void wordsBehindACommentAreShown() {
    assertThat(Parsed.html("<!-- 注 --> 甲 <b>乙</b>")).isEqualTo("<p> 甲 &lt;b&gt;乙&lt;/b&gt;</p>\n");
  }

  @Test
  void commentsInRawHtmlAreDropped() {
    assertThat(Parsed.html("<div><!-- 注 -->甲</div>"))
        .isEqualTo("<p>&lt;div&gt;甲&lt;/div&gt;</p>\n");
  }

  @Test
  void aCommentWithoutEndIsReported() {
    Document document = Parsed.document("甲\n\n<!-- 注\n\n乙");
    assertThat(document.problems())
        .extracting(p -> p.span().toString())
        .containsExactly("content/a.zh.md:6:1");
    assertThat(document.blocks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲 <!-- 注 -- 二 --> 乙", "甲 <!-- 注 乙"})
  void aCommentThatWouldBeShownIsReported(String body) {
    assertThat(Parsed.codes(body)).containsExactly("unreadable-comment");
  }

  @Test
  void anEscapedCommentIsText() {
    assertThat(Parsed.codes("甲 \\<!-- 注 -- 二 --> 乙")).isEmpty();
  }

  @Test
  void aSilencedRuleNamesRuleReasonAndBlock() {
    Allow allow =
        Parsed.document("甲\n\n<!-- digest:allow figure-differs 原文如此 -->\n乙\n丙\n\n丁")
            .allows()
            .get(0);
    assertThat(allow.rule()).isEqualTo("figure-differs");
    assertThat(allow.reason()).isEqualTo("原文如此");
    assertThat(allow.reach().text()).startsWith("<!--").endsWith("乙\n丙");
  }

  @Test
  void aRemarkInsideABlockIsForThatBlock() {
    Allow allow = Parsed.document("甲<!-- digest:allow x y -->乙\n\n丙").allows().get(0);
    assertThat(allow.reach().text()).isEqualTo("甲<!-- digest:allow x y -->乙");
  }

  @Test
  void aRemarkBehindEverythingIsForNothing() {
    Allow allow = Parsed.document("甲\n\n<!-- digest:allow x -->\n").allows().get(0);
    assertThat(allow.reach().text()).isEqualTo("<!-- digest:allow x -->");
    assertThat(allow.reason()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "甲<img src=x onerror=alert(1)>",
        "<div onclick=\"x\">\n甲\n</div>",
        "> <b>甲</b>"
      })
  void rawHtmlIsText(String body) {
    assertThat(Parsed.html(body).replaceAll("</?(p|blockquote)>", ""))
        .doesNotContain("<")
        .contains("&lt;");
  }

  @Test
  void rawHtmlInAQuoteIsWithoutItsMarks() {
    assertThat(Parsed.html("> <div>\n> 甲\n> </div>"))
        .isEqualTo("<blockquote>\n<p>&lt;div&gt;\n甲\n&lt;/div&gt;</p>\n</blockquote>\n");
  }
}
