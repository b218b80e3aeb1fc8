package digest.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;
import digest.diagnostic.SourceText;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  private static final String PATH = "content/a.zh.md";
  private static final String CHINESE = "---\ntitle: 武汉产业集群\n---\n正文。\n";
  private static final String SAVE_AGAIN =
      "  hint: open it in Notepad (记事本), choose File > Save as (文件 > 另存为) and the encoding (编码)"
          + " UTF-8; in VS Code, click the encoding in the bar at the bottom: first Reopen with"
          + " Encoding > %s, then Save with Encoding > UTF-8\n";

  @Test
  void aByteOrderMarkIsRemoved() {
    assertThat(sound("\uFEFF正文".getBytes(UTF_8))).isEqualTo("正文");
  }

  @Test
  void onlyOneByteOrderMarkIsRemoved() {
    assertThat(sound("\uFEFF\uFEFFa".getBytes(UTF_8))).isEqualTo("\uFEFFa");
  }

  @Test
  void lineEndsOfAllSystemsBecomeLineFeeds() {
    assertThat(sound("a\r\nb\rc\nd\r\r\n".getBytes(UTF_8))).isEqualTo("a\nb\nc\nd\n\n");
  }

  @Test
  void anEmptyFileIsAText() {
    assertThat(sound(new byte[0])).isEmpty();
  }

  @Test
  void charactersBeyondTheBasicPlaneAndTheReplacementCharacterAreText() {
    assertThat(sound("𠮷\uFFFD龘".getBytes(UTF_8))).isEqualTo("𠮷\uFFFD龘");
  }

  @Test
  void chineseInGbkIsNamedAndShownAsItsEditorSeesIt() {
    assertThat(refused(CHINESE.getBytes(Charset.forName("GBK"))))
        .isEqualTo(
            "content/a.zh.md:2:8: error[encoding]: this file is saved as GB18030 (GBK), not as"
                + " UTF-8; see byte 12 (0xCE)\n"
                + "  2 | title: 武汉产业集群\n"
                + "    |        ^\n"
                + SAVE_AGAIN.formatted("GB18030 (GBK)"));
  }

  @Test
  void fourByteCharactersOfGb18030AreNamedToo() {
    assertThat(refused("汉字𠮷".getBytes(Charset.forName("GB18030")))).contains("GB18030 (GBK)");
  }

  @Test
  void utf16WithAMarkIsNamedByItsSide() {
    assertThat(refused(("\uFEFF" + CHINESE).getBytes(UTF_16LE)))
        .startsWith(
            "content/a.zh.md:1:1: error[encoding]: this file is saved as UTF-16 LE, not as UTF-8;"
                + " see byte 1 (0xFF)\n  1 | ---\n");
  }

  @Test
  void utf16OfTheOtherSideIsNamedToo() {
    assertThat(refused(("\uFEFF" + CHINESE).getBytes(UTF_16BE))).contains("UTF-16 BE");
  }

  @Test
  void chineseInUtf16WithoutAMarkIsNamed() {
    assertThat(refused(CHINESE.getBytes(UTF_16BE))).contains("UTF-16 BE");
  }

  @Test
  void englishInUtf16WithoutAMarkIsNamedThoughItsBytesAreUtf8() {
    assertThat(refused("title: Port\n".getBytes(UTF_16LE)))
        .contains("UTF-16 LE, not as UTF-8; see byte 1 (0x74)");
  }

  @Test
  void westernQuotesAreNotTakenForChinese() {
    assertThat(refused("It\u0092s a text\n".getBytes(ISO_8859_1)))
        .isEqualTo(
            "content/a.zh.md:1:3: error[encoding]: this file is not text in UTF-8; see byte 3"
                + " (0x92)\n"
                + "  1 | It\n"
                + "    |   ^\n"
                + "  hint: if it is a text, save it again as UTF-8; if it is a picture or a"
                + " document, take it out of this folder or give it its own ending\n");
  }

  @Test
  void aTextCutInsideACharacterIsRefusedAtThatCharacter() {
    assertThat(refused(new byte[] {'a', '\r', '\n', (byte) 0xE4, (byte) 0xB8}))
        .startsWith("content/a.zh.md:2:1: error[encoding]: ")
        .contains("see byte 4 (0xE4)");
  }

  @Test
  void anEncodedHalfOfASurrogatePairIsNotUtf8() {
    assertThat(refused(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
        .contains("byte 1 (0xED)");
  }

  @Test
  void aControlCharacterIsReportedWhereItStands() {
    assertThat(refused("标题\r\n正\0文".getBytes(UTF_8)))
        .isEqualTo(
            "content/a.zh.md:2:2: error[control-character]: there is a control character here:"
                + " U+0000\n"
                + "  2 | 正\uFFFD文\n"
                + "    |   ^\n"
                + "  hint: it cannot be seen, and often comes along when text is copied from a PDF"
                + " or a web page: delete it, or this word, and type it anew\n");
  }

  @Test
  void tabsAreNoControlCharacters() {
    assertThat(sound("a\tb".getBytes(UTF_8))).isEqualTo("a\tb");
  }

  private static String sound(byte[] bytes) {
    List<SourceText> texts = new ArrayList<>();
    TextDecoder.decode(PATH, bytes).sort(texts, new ArrayList<>());
    return texts.get(0).text();
  }

  private static String refused(byte[] bytes) {
    List<Diagnostic> problems = new ArrayList<>();
    TextDecoder.decode(PATH, bytes).sort(new ArrayList<>(), problems);
    return DiagnosticPrinter.print(problems.get(0));
  }
}
