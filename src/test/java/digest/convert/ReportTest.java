package digest.convert;

import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.layout.ClassifiedLine;
import digest.convert.layout.Composition;
import digest.convert.layout.Confidence;
import digest.convert.layout.Evidence;
import digest.convert.layout.Heading;
import digest.convert.layout.Join;
import digest.convert.layout.LineRole;
import digest.convert.layout.Paragraph;
import digest.convert.layout.Piece;
import digest.convert.layout.PrintedArticle;
import digest.convert.layout.Repair;
import digest.convert.page.PrintLine;
import digest.convert.page.PrintPage;
import digest.model.Byline;
import digest.model.Kind;
import digest.model.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final PrintLine LABEL = new PrintLine(1, 0, 0, "", "地方政协在行动");
  private static final PrintLine HEADLINE = new PrintLine(3, 1, 0, "", "养老\"服务\"");
  private static final PrintLine FIRST = new PrintLine(5, 1, 0, "", "召开政");
  private static final PrintLine SECOND = new PrintLine(7, 1, 0, "", "政协会议。");

  private static ClassifiedLine line(PrintLine line, LineRole role) {
    return new ClassifiedLine(line, role, Confidence.SURE, List.of());
  }

  private static Composition page() {
    Join join =
        new Join(
            5,
            7,
            Join.Seam.DOUBLED,
            "政",
            Confidence.CHECK,
            List.of(new Evidence("doubled-character", 6)));
    Paragraph paragraph =
        new Paragraph(
            Paragraph.Type.TEXT,
            List.of(new Piece(List.of(FIRST)), new Piece(List.of(SECOND))),
            "召开政协会议。",
            List.of(join));
    PrintedArticle article =
        new PrintedArticle(
            Kind.REPORT,
            new Heading(List.of(), List.of(HEADLINE), List.of(), Optional.empty()),
            List.of(new Byline(Role.REPORTER, "钱一")),
            List.of(),
            Optional.empty(),
            List.of(paragraph),
            List.of());
    return new Composition(
        new PrintPage(
            "p.txt", "GB18030", PrintPage.Format.TEXT, List.of(LABEL, HEADLINE, FIRST, SECOND)),
        List.of(
            line(LABEL, LineRole.PAGE_LABEL),
            line(HEADLINE, LineRole.HEADLINE),
            line(FIRST, LineRole.TEXT),
            line(SECOND, LineRole.TEXT)),
        List.of(article),
        List.of(new Repair(Repair.Kind.DAMAGED, 7, "似有误", Confidence.CHECK)));
  }

  @Test
  void onePageIsAnObjectOfItsLinesAndArticles() {
    assertThat(Report.of(new Report.Told(page(), List.of("yanglao"))))
        .isEqualTo(
            """
            {
              "version": 1,
              "page": {
                "name": "p.txt",
                "encoding": "GB18030",
                "format": "text"
              },
              "lines": [
                {"line": 1, "role": "page-label", "repairs": []},
                {"line": 3, "role": "headline", "article": "yanglao", "repairs": []},
                {"line": 5, "role": "text", "article": "yanglao", "repairs": ["joined"]},
                {"line": 7, "role": "text", "article": "yanglao", "repairs": ["joined", "damaged"]}
              ],
              "articles": [
                {"id": "yanglao", "kind": "report", "headline": "养老\\"服务\\"", "bylines": \
            [{"role": "reporter", "name": "钱一"}], "confidence": "check", "doubts": [], \
            "paragraphs": [{"lines": [[5], [7]], "type": "text", "text": "召开政协会议。", "joins": \
            [{"between": [5, 7], "how": "doubled", "removed": "政", "confidence": "check", \
            "why": ["doubled-character"]}]}]}
              ]
            }
            """);
  }

  @Test
  void severalPagesAreAList() {
    Report.Told page = new Report.Told(page(), List.of("yanglao"));

    assertThat(Report.of(List.of(page, page)))
        .startsWith("{\n  \"version\": 1,\n  \"pages\": [\n    {\n      \"page\": {\n");
  }

  @Test
  void noPageIsAnEmptyList() {
    assertThat(Report.of(List.of())).isEqualTo("{\n  \"version\": 1,\n  \"pages\": []\n}\n");
  }

  @Test
  void halfAPairOfCharactersIsEscaped() {
    assertThat(Json.of("a\uD842𠮷\n", 0)).isEqualTo("\"a\\ud842𠮷\\u000a\"");
  }
}
