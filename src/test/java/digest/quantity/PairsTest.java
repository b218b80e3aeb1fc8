package digest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import digest.content.GlossaryReader;
import digest.diagnostic.SourceText;
import digest.quantity.chinese.ChineseQuantities;
import digest.quantity.english.EnglishQuantities;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the words that only look like figures to the glossary of the digest itself. */
class PairsTest {
  private static QuantityReader chinese;
  private static QuantityReader english;

  @BeforeAll
  static void readGlossary() throws IOException {
    String glossary =
        Files.readString(Repository.root().resolve(GlossaryReader.PATH), StandardCharsets.UTF_8);
    NotQuantities not =
        new NotQuantities(
            GlossaryReader.notQuantities(new SourceText(GlossaryReader.PATH, glossary)).words());
    chinese = new ChineseQuantities(not);
    english = new EnglishQuantities(not);
  }

  @Test
  void verdictOnEveryPairIsThatOfAnEditor() {
    assertThat(Pairs.misjudged(Pairs.of("pairs.tsv"), chinese, english)).isEmpty();
  }

  /**
   * Pairs made by people who did not know how texts are read. What is missed are rates (a day, a
   * week), figures exchanged between two things, and sentences that say the same in other words.
   */
  @ParameterizedTest
  @CsvSource({"pairs-2.tsv, 8", "pairs-3.tsv, 17"})
  void verdictOnPairsOfOthersIsNearlyAlwaysThatOfAnEditor(String file, int misjudged) {
    assertThat(Pairs.misjudged(Pairs.of(file), chinese, english))
        .hasSizeLessThanOrEqualTo(misjudged);
  }
}
