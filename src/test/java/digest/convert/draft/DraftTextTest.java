package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.layout.Confidence;
import digest.convert.layout.Heading;
import digest.convert.layout.Join;
import digest.convert.layout.Paragraph;
import digest.convert.layout.Piece;
import digest.convert.layout.PrintedArticle;
import digest.convert.layout.Repair;
import digest.convert.page.PrintPage;
import digest.model.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTextTest {
  private static Paragraph joined(
      String first, String second, Join.Seam seam, String removed, Confidence confidence) {
    List<Piece> pieces =
        List.of(
            new Piece(List.of(Articles.line(3, first))),
            new Piece(List.of(Articles.line(9, second))));
    String text = first.substring(0, first.length() - removed.length()) + second;
    Join join = new Join(3, 9, seam, removed, confidence, List.of());
    return new Paragraph(Paragraph.Type.TEXT, pieces, text, List.of(join));
  }

  private static Paragraph of(Paragraph.Type type, String text) {
    return new Paragraph(
        type, List.of(new Piece(List.of(Articles.line(5, text)))), text, List.of());
  }

  private static String body(List<Repair> repairs, List<Repair> doubts, Paragraph... paragraphs) {
    PrintedArticle article =
        new PrintedArticle(
            Kind.REPORT,
            Heading.NONE,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(paragraphs),
            doubts);
    return new Body(PrintPage.Format.TEXT, repairs).of(new Printed(article));
  }

  @Test
  void sureJoinLeavesNoTrace() {
    assertThat(
            body(List.of(), List.of(), joined("超9600", "家。", Join.Seam.PLAIN, "", Confidence.SURE)))
        .isEqualTo("超9600家。\n");
  }

  @Test
  void doubtfulJoinIsRemarkedAtItsSeam() {
    assertThat(
            body(
                List.of(), List.of(), joined("推动产业", "发展。", Join.Seam.PLAIN, "", Confidence.CHECK)))
        .isEqualTo("推动产业<!-- 核对 check: 第3/9行是否相接？ do lines 3/9 belong together? -->发展。\n");
  }

  @Test
  void characterThatStoodTwiceIsNamed() {
    assertThat(
            body(
                List.of(),
                List.of(),
                joined("召开政", "政协会议。", Join.Seam.DOUBLED, "政", Confidence.SURE)))
        .startsWith("召开<!-- 核对 check: 第3/9行相接处重“政”")
        .endsWith("-->政协会议。\n");
  }

  @Test
  void damageAndDoubtsStandBeforeWhatTheyAreAbout() {
    Repair damaged = new Repair(Repair.Kind.DAMAGED, 5, "似有误字", Confidence.CHECK);
    Repair doubt = new Repair(Repair.Kind.DOUBTFUL, 5, "是否一篇？", Confidence.CHECK);

    assertThat(body(List.of(damaged), List.of(doubt), of(Paragraph.Type.TEXT, "正文。")))
        .isEqualTo("<!-- 核对 check: 是否一篇？ -->\n\n<!-- 核对 check: 似有误字 -->\n\n正文。\n");
  }

  @Test
  void subheadsAndCaptionsAreMarked() {
    assertThat(
            body(
                List.of(),
                List.of(),
                of(Paragraph.Type.SUBHEAD, "省市联动"),
                of(Paragraph.Type.CAPTION, "委员在视察。"),
                of(Paragraph.Type.CREDIT, "王一 摄")))
        .isEqualTo(
            """
            ## 省市联动

            <!-- 图片说明 caption -->

            委员在视察。

            <!-- 图片署名 credit -->

            王一 摄
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "# 号 @ \\# 号",
        "1. 一 @ 1\\. 一",
        "1.完善 @ 1.完善",
        "- 一 @ \\- 一",
        "——一 @ ——一",
        "> 一 @ \\> 一",
        "--- @ \\---",
        "*ST公司_一_ @ \\*ST公司\\_一\\_",
        "<!-- 一 --> @ \\<!-- 一 -->",
        "[1]见 @ \\[1]见",
        "A&amp;B @ A\\&amp;B",
        "A&B @ A&B",
        "~~一~~ @ \\~~一\\~~"
      })
  void printedTextIsNoMarkdown(String printed, String markdown) {
    assertThat(MarkdownText.of(printed, PrintPage.Format.TEXT)).isEqualTo(markdown);
  }

  @Test
  void markdownOfAMarkdownPageStaysButForPicturesAndHtml() {
    assertThat(MarkdownText.of("**重点** ![图](a.png) <b>", PrintPage.Format.MARKDOWN))
        .isEqualTo("**重点** \\![图](a.png) \\<b>");
  }

  @Test
  void remarkCannotBeEndedByWhatItSays() {
    assertThat(Remark.inText("“--> <!-- --”-")).isEqualTo("<!-- “—> <!— —”-  -->");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "9.36亿元 @ 9.36亿元",
        "62.16% @ 62.16%",
        "3、4家 @ '3、4家'",
        "1,350万 @ '1,350万'",
        "“1号” @ “1号”",
        "it's @ 'it''s'"
      })
  void valueIsQuotedWhereYamlNeedsIt(String value, String written) {
    assertThat(Scalars.item(value)).isEqualTo(written);
  }
}
