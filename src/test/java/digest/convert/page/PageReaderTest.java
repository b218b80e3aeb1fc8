package digest.convert.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.ProcessorTime;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static PrintPage read(String name, byte[] bytes) {
    return ((Reading.Sound) PageReader.read(name, bytes)).page();
  }

  private static List<PrintLine> lines(String name, String text) {
    return read(name, text.getBytes(UTF_8)).lines();
  }

  private static String refused(String name, byte[] bytes) {
    return ((Reading.Refused) PageReader.read(name, bytes)).problem().code();
  }

  @Test
  void linesKnowTheirNumberGapAndIndent() {
    assertThat(lines("p.txt", "\n市政协调研\n\n\n　　本报讯　今年\n"))
        .containsExactly(new PrintLine(2, 1, 0, "", "市政协调研"), new PrintLine(5, 2, 4, "", "本报讯　今年"));
  }

  @Test
  void markOfAHeadingIsNoPartOfTheLine() {
    assertThat(lines("p.txt", "## 补齐短板\n#话题#不是标题"))
        .containsExactly(
            new PrintLine(1, 0, 0, "##", "补齐短板"), new PrintLine(2, 0, 0, "", "#话题#不是标题"));
  }

  @Test
  void otherMarkdownStays() {
    assertThat(lines("p.md", "**重点** [链接](x)"))
        .extracting(PrintLine::text)
        .containsExactly("**重点** [链接](x)");
  }

  @Test
  void lineThatIsOnlyAMarkIsBlank() {
    assertThat(lines("p.txt", "## \n一")).containsExactly(new PrintLine(2, 1, 0, "", "一"));
  }

  @Test
  void byteOrderMarkWindowsLineEndsAndFormFeedsLeaveNothing() {
    assertThat(lines("p.txt", "\uFEFF一行\r\n\f二行\r三行"))
        .extracting(PrintLine::number, PrintLine::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "一行"),
            org.assertj.core.groups.Tuple.tuple(2, "二行"),
            org.assertj.core.groups.Tuple.tuple(3, "三行"));
  }

  @Test
  void controlsBecomeSpaces() {
    assertThat(lines("p.txt", "一\u0007二\u200B")).extracting(PrintLine::text).containsExactly("一 二");
  }

  @Test
  void gb18030IsReadAndNamed() {
    PrintPage page = read("p.txt", "市政协组织委员调研镕基炉（〇）".getBytes(GB18030));

    assertThat(page.encoding()).isEqualTo("GB18030");
    assertThat(page.lines().get(0).text()).isEqualTo("市政协组织委员调研镕基炉（〇）");
  }

  @Test
  void utf8IsNamed() {
    assertThat(read("p.txt", "市政协".getBytes(UTF_8)).encoding()).isEqualTo("UTF-8");
  }

  @Test
  void damagedUtf8IsNotTakenForGb18030() {
    byte[] bytes = "市政协组织委员开展专题调研，推动产业发展。".repeat(20).getBytes(UTF_8);
    byte[] damaged = Arrays.copyOf(bytes, bytes.length - 1);

    assertThat(refused("p.txt", damaged)).isEqualTo("page-encoding");
  }

  @Test
  void otherEncodingsAreRefused() {
    assertThat(
            refused(
                "p.txt", "déjà vu à Liège".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
        .isEqualTo("page-encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n　\n", "\uFEFF", "\f"})
  void pageWithoutWordsIsRefused(String text) {
    assertThat(refused("p.txt", text.getBytes(UTF_8))).isEqualTo("page-empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7 x", "PK\u0003\u0004docx", "GIF89a", "一\0二"})
  void whatIsNoTextIsRefused(String text) {
    assertThat(refused("p.txt", text.getBytes(UTF_8))).isEqualTo("page-binary");
  }

  @Test
  void utf16IsRefused() {
    assertThat(refused("p.txt", "\uFEFF市政协".getBytes(UTF_16LE))).isEqualTo("page-binary");
  }

  @Test
  void fileThatIsTooLargeIsRefused() {
    assertThat(refused("p.txt", new byte[PageReader.LARGEST + 1])).isEqualTo("page-size");
  }

  @Test
  void tooManyLinesAreRefused() {
    assertThat(refused("p.txt", "一\n".repeat(5_001).getBytes(UTF_8))).isEqualTo("page-size");
  }

  @Test
  void lineWithoutEndIsRefused() {
    assertThat(refused("p.txt", "一".repeat(20_001).getBytes(UTF_8))).isEqualTo("page-line");
  }

  @Test
  void blocksOfHtmlAreLinesNumberedAsInTheFile() {
    String html =
        """
        <!doctype html><html><head><title>无</title><style>p{}</style></head>
        <body>
        <h2>补齐<b>短板</b></h2>
        <p>　　第一段，
        还在第一段。</p><script>var x;</script>
        <div>第二段<br>又一行 A
        B</div>
        </body></html>
        """;

    assertThat(lines("p.html", html))
        .containsExactly(
            new PrintLine(3, 0, 0, "##", "补齐短板"),
            new PrintLine(4, 1, 4, "", "第一段，还在第一段。"),
            new PrintLine(6, 1, 0, "", "第二段"),
            new PrintLine(7, 0, 0, "", "又一行 A B"));
  }

  @Test
  void noTwoLinesOfHtmlHaveOneNumber() {
    assertThat(lines("p.html", "<p>一</p><p>二</p>"))
        .extracting(PrintLine::number)
        .containsExactly(1, 2);
  }

  @Test
  void entitiesOfHtmlAreCharacters() {
    assertThat(lines("p.html", "<p>A&amp;B&nbsp;&#25919;&lt;</p>"))
        .extracting(PrintLine::text)
        .containsExactly("A&B\u00A0政<");
  }

  @Test
  void preformattedTextKeepsItsLines() {
    assertThat(lines("p.html", "<pre>\n一\n\n二</pre>"))
        .extracting(PrintLine::text)
        .containsExactly("一", "二");
  }

  @Test
  void standardInputIsHtmlIfItBeginsSo() {
    assertThat(read("standard input", "<html><p>一</p>".getBytes(UTF_8)).format())
        .isEqualTo(PrintPage.Format.HTML);
  }

  @Test
  void deepHtmlIsReadInBoundedTime() {
    byte[] html = ("<div>".repeat(500_000) + "一").getBytes(UTF_8);

    assertThat(ProcessorTime.within(Duration.ofSeconds(20), () -> read("p.html", html)).lines())
        .hasSize(1);
  }

  @Test
  void halfOpenHtmlIsReadInBoundedTime() {
    byte[] html = ("<a <b &".repeat(200_000) + "<p>一").getBytes(UTF_8);

    ProcessorTime.within(Duration.ofSeconds(20), () -> PageReader.read("p.html", html));
  }
}
