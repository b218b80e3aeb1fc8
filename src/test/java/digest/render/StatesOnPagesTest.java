package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Language;
import digest.model.Stage;
import digest.model.Step;
import digest.model.Translates;
import digest.testing.Articles;
import digest.testing.RealTemplates;
import digest.testing.Rendered;
import digest.testing.Sites;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers are told of the state of a translation. */
class StatesOnPagesTest {
  private static final String STALE = "The Chinese has changed since this was translated";
  private static final Step STEP = new Step(Stage.RESEARCH, Optional.empty(), Map.of());

  @Test
  void everyPartThatIsBehindSaysSo() throws IOException {
    Document page = page("en", article().stamped(stamps("00000000")));
    assertThat(page.select(".article-head .badge").eachText()).containsExactly(STALE);
    assertThat(page.select(".figure .badge").eachText()).containsExactly(STALE);
    assertThat(page.select(".step .badge").eachText()).containsExactly(STALE);
    assertThat(page.select(".block .badge").eachText()).containsExactly(STALE);
  }

  @Test
  void bothTextsSideBySideSayItInTheWordsOfThePage() throws IOException {
    Document page = page("both", article().stamped(stamps("00000000")));
    assertThat(page.select(".badge").eachText()).hasSize(4).containsOnly("原文已改，译文待更新");
  }

  @Test
  void chineseTitleFiguresAndStepsAreNeverBehind() throws IOException {
    Document page = page("zh", article().stamped(stamps("00000000")));
    assertThat(page.select(".article-head .badge, .figure .badge, .step .badge")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en", "both"})
  void whatNobodyHasStampedBearsNoBadge(String edition) throws IOException {
    assertThat(page(edition, article()).select(".badge")).isEmpty();
  }

  private static Articles article() {
    return Articles.article("a")
        .figure(Language.ZH, "labs", "7家", "实验室")
        .figure(Language.EN, "labs", "7", "Laboratories")
        .steps(STEP)
        .stepTexts(Language.ZH, "调研。")
        .stepTexts(Language.EN, "Research.");
  }

  private static Translates stamps(String stamp) {
    return new Translates(
        Optional.of(stamp),
        Optional.of(stamp),
        Map.of("labs", stamp),
        List.of(stamp),
        List.of(stamp));
  }

  private static Document page(String edition, Articles article) throws IOException {
    Map<String, String> files = Rendered.of(Sites.of(article), RealTemplates.read());
    return Jsoup.parse(files.get(edition + "/articles/a/index.html"));
  }
}
