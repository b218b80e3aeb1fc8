package digest.content;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.SourceText;
import digest.model.Translates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StampsTest {
  private static final SourceText ENGLISH =
      new SourceText("content/articles/2023/a.en.md", "---\ntitle: A\nsummary: B\n---\nText.\n");

  @Test
  void stampThatLooksLikeANumberIsQuoted() {
    assertThat(written("413181e9")).contains("title: \"413181e9\"", "{lab: \"413181e9\"}");
    assertThat(written("12454876")).contains("[\"12454876\", 1f0c22ab]");
  }

  @Test
  void stampWithLettersStandsAsItIs() {
    assertThat(written("1f0c22ab")).contains("title: 1f0c22ab", "{lab: 1f0c22ab}");
  }

  private static String written(String stamp) {
    Translates stamps =
        new Translates(
            Optional.of(stamp),
            Optional.empty(),
            Map.of("lab", stamp),
            List.of(),
            List.of(stamp, "1f0c22ab"));
    return Stamps.edit(ENGLISH, stamps).orElseThrow().edited().text();
  }
}
