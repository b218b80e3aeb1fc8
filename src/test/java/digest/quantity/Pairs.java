package digest.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Pairs of sentences with the verdict of an editor, from a table. */
record Pairs(String chinese, String english, Verdict verdict, String why) {
  /**
   * @param file beside the tests: Chinese, English, verdict and the trap, parted by tabs
   */
  static List<Pairs> of(String file) {
    try (InputStream in = Pairs.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(part -> new Pairs(part[0], part[1], verdict(part[2]), part[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verdict verdict(String word) {
    return Verdict.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Those whose verdict is another one, told in full. */
  static Stream<String> misjudged(
      List<Pairs> pairs, QuantityReader chinese, QuantityReader english) {
    return pairs.stream().flatMap(pair -> pair.misjudged(chinese, english));
  }

  private Stream<String> misjudged(QuantityReader chineseReader, QuantityReader englishReader) {
    List<Quantity> zh = chineseReader.read(chinese);
    List<Quantity> en = englishReader.read(english);
    Comparison found = Comparison.of(zh, en, OptionalInt.empty());
    return found.verdict() == verdict
        ? Stream.empty()
        : Stream.of(
            "%s, not %s (%s)\n  %s\n  %s\n  %s\n  %s\n  %s"
                .formatted(
                    found.verdict().word(),
                    verdict.word(),
                    why,
                    chinese,
                    english,
                    told(zh),
                    told(en),
                    found.findings().stream().map(Finding::reason).toList()));
  }

  private static List<String> told(List<Quantity> quantities) {
    return quantities.stream()
        .map(
            one ->
                one.text() + " = " + Notation.of(one) + (one.incidental() ? " (incidental)" : ""))
        .toList();
  }
}
