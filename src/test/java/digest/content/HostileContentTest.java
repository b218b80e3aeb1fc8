package digest.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import digest.diagnostic.DiagnosticPrinter;
import digest.diagnostic.SourceText;
import digest.testing.ProcessorTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, reading it ends soon, and with a {@link Loaded}. */
class HostileContentTest {
  private static final String ARTICLE = "content/articles/2023/lab-system.zh.md";
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final List<String> SCRAPS =
      List.of(
          "：", "，", "、", "“", "”", "【", "】", "［", "　", "－－－", "———", "---", "\n", "\n\n", "\t",
          "\"", "'", "[", "]", "{", "}", ":", ": ", "#", " #", "&", "*", "!", "|", ">", "%", "@",
          "`", "?", "- ", "\\", "\\U", "\\x", "\u0000", "\uFEFF", "\u2028", "\uD842", "𠮷", "２０２３",
          "0", "<<: ");

  private static List<SourceText> standard() {
    try {
      return ContentCase.standardTexts(
          Files.readString(Path.of("src/test/resources/digest/content/standard.txt"), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Loaded read(List<SourceText> texts) {
    return SiteReader.read(new Sources(texts, List.of(), Set.of()), false);
  }

  private static Loaded readWith(String path, String text) {
    List<SourceText> texts = new ArrayList<>(standard());
    texts.removeIf(source -> source.path().equals(path));
    texts.add(new SourceText(path, text));
    return read(texts);
  }

  private static Loaded readWithin(Duration most, String article) {
    return ProcessorTime.within(most, () -> readWith(ARTICLE, article));
  }

  @Test
  void noSpoiltFileEverMakesReadingFail() {
    ProcessorTime.within(Duration.ofSeconds(20), HostileContentTest::readSpoiltFiles);
  }

  private static void readSpoiltFiles() {
    List<SourceText> sound = standard();
    Random random = new Random(20230705);
    for (int round = 0; round < 1_500; round++) {
      List<SourceText> texts = new ArrayList<>(sound);
      int spoilt = random.nextInt(texts.size());
      SourceText source = texts.get(spoilt);
      String text = spoil(source.text(), random);
      texts.set(spoilt, new SourceText(source.path(), text));
      assertThatCode(() -> read(texts).problems().forEach(DiagnosticPrinter::print))
          .as(source.path() + "\n" + text)
          .doesNotThrowAnyException();
    }
  }

  private static String spoil(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0 && out.length() > 0; i--) {
      int at = random.nextInt(out.length());
      int end = Math.min(out.length(), at + random.nextInt(6));
      switch (random.nextInt(3)) {
        case 0 -> out.delete(at, end);
        case 1 -> out.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        default -> out.append(out.substring(at, end)).delete(at, end);
      }
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{a: ",
        "- ",
        "? ",
        "a: [",
        "\"",
        "'",
        "&a ",
        "*a ",
        "!a ",
        "a:\n",
        "：",
        "# ",
        "| ",
        "  - a\n",
        "a: |\n",
        "[\"",
        "{'",
        ",",
        "a: \"\n",
        "%",
        "\\",
        "{[",
        "- [",
        "title: [a, \n",
        "-- ",
        "---- \n"
      })
  void endlessRepetitionIsRefusedQuickly(String repeated) {
    String header = repeated.repeat(400_000 / repeated.length());
    assertThat(readWithin(Duration.ofSeconds(4), "---\n" + header + "\n---\n\n正文\n").unsound())
        .contains("lab-system");
  }

  @Test
  void nestingTenThousandDeepIsRefusedQuickly() {
    String text = "---\ntitle: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n---\n\n正文\n";
    assertThat(readWithin(SOON, text).problems()).extracting("code").containsExactly("too-deep");
  }

  @Test
  void aScalarOfAMegabyteIsRefusedQuickly() {
    String text = "---\ntitle: " + "长".repeat(1_000_000) + "\n---\n\n正文\n";
    assertThat(readWithin(SOON, text).problems()).extracting("code").containsExactly("too-long");
  }

  @Test
  void aBillionLaughsAreRefusedQuickly() {
    StringBuilder text = new StringBuilder("---\na0: &a0 [lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(readWithin(SOON, text + "---\n\n正文\n").problems())
        .extracting("code")
        .containsOnly("anchor");
  }

  @Test
  void aParagraphOfAMegabyteIsNoTrouble() {
    String sound =
        standard().stream().filter(text -> text.path().equals(ARTICLE)).findFirst().get().text();
    assertThat(readWithin(SOON, sound + "长".repeat(1_000_000)).problems()).isEmpty();
  }
}
