package digest.check.marks;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.SourceText;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Language;
import digest.model.Site;
import digest.testing.OwnContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The entries of the digest itself: no alarm as they are, and one for nearly any slip. */
class RealMarksTest {
  private static final double AIM = 0.98;

  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("，", ","),
          Map.entry("。", "."),
          Map.entry("、", " 、"),
          Map.entry("；", ";"),
          Map.entry("：", ":"),
          Map.entry("？", "?"),
          Map.entry("（", "("),
          Map.entry("）", ""),
          Map.entry("“", "\""),
          Map.entry("”", ""),
          Map.entry("《", ""),
          Map.entry("》", ""),
          Map.entry("——", "—"),
          Map.entry("……", "…"),
          Map.entry("5", "５"),
          Map.entry("业", "業"),
          Map.entry("为", "⽆"),
          Map.entry("政", "政\u200B"));

  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry(", ", "，"),
          Map.entry(". ", "。"),
          Map.entry("; ", " ; "),
          Map.entry(": ", "："),
          Map.entry("’s", "'s"),
          Map.entry("“", "\""),
          Map.entry("”", ""),
          Map.entry("(", "（"),
          Map.entry(")", ""),
          Map.entry(" the ", "  the "),
          Map.entry(" per cent", "%"),
          Map.entry("5", "５"),
          Map.entry("of", "\u043Ef"),
          Map.entry("fi", "ﬁ"),
          Map.entry("CPPCC", "C\u00ADPPCC"));

  private static MarkRules rules;
  private static List<Prose> passages;

  @BeforeAll
  static void readContent() throws IOException {
    Site site = OwnContent.site();
    rules = new MarkRules(site);
    passages = site.newestFirst().stream().flatMap(RealMarksTest::passages).toList();
  }

  private static Stream<Prose> passages(Article article) {
    AlignedDocument document = AlignedDocument.of(article);
    return Stream.concat(
        Proses.of(article.chinese(), document.chinese()).stream(),
        article.in(Language.EN).stream()
            .flatMap(text -> Proses.of(text, document.english().orElseThrow()).stream()));
  }

  @Test
  void entriesHaveNoSlips() {
    assertThat(passages).flatMap(rules::findings).isEmpty();
  }

  @Test
  void slipIsFound() {
    Map<String, int[]> found = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (Prose prose : passages) {
      (prose.isChinese() ? CHINESE : ENGLISH)
          .forEach((right, wrong) -> mutate(prose, right, wrong, found, missed));
    }
    int all = found.values().stream().mapToInt(count -> count[0]).sum();
    int caught = found.values().stream().mapToInt(count -> count[1]).sum();
    System.out.println(
        "slips of the pen made and found: " + all + "/" + caught + " " + told(found));
    assertThat(all).isGreaterThan(1000);
    assertThat((double) caught / all).as(String.join("\n", missed)).isGreaterThanOrEqualTo(AIM);
  }

  private static List<String> told(Map<String, int[]> found) {
    List<String> told = new ArrayList<>();
    found.forEach((slip, count) -> told.add(slip + " " + count[0] + "/" + count[1]));
    return told;
  }

  private static void mutate(
      Prose prose, String right, String wrong, Map<String, int[]> found, List<String> missed) {
    String text = prose.text();
    for (int at = text.indexOf(right); at >= 0; at = text.indexOf(right, at + 1)) {
      if (prose.isOurs(at)) {
        String slip = text.substring(0, at) + wrong + text.substring(at + right.length());
        boolean caught = !rules.findings(with(prose, slip)).isEmpty();
        int[] count = found.computeIfAbsent(right + ">" + wrong, key -> new int[2]);
        count[0]++;
        count[1] += caught ? 1 : 0;
        if (!caught) {
          missed.add(right + " > " + wrong + " at " + at + ": " + slip);
        }
      }
    }
  }

  private static Prose with(Prose prose, String text) {
    return Prose.of(
        prose.language(),
        text,
        (from, to) -> new SourceText("slip", text).span(from, to),
        prose.isRunning(),
        prose.isContinued(),
        List.of());
  }
}
