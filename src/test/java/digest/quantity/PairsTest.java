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
}
