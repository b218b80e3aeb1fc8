package digest.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import digest.content.SiteReader;
import digest.content.Sources;
import digest.files.Tree;
import digest.files.TreeReader;
import digest.markdown.AlignedDocument;
import digest.model.Site;
import digest.quantity.Comparison;
import digest.quantity.Quantity;
import digest.quantity.Readers;
import digest.quantity.Verdict;
import digest.testing.Repository;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The entries of the digest itself: no alarm as they are, and one for nearly any slip. */
class RealEntriesTest {
  private static final double AIM = 0.98;

  private static Site site;
  private static Readers readers;

  @BeforeAll
  static void readContent() throws IOException {
    Tree tree =
        TreeReader.read(
            Repository.root(),
            List.of("content"),
            path -> path.endsWith(".md") || path.endsWith(".yml"));
    site =
        SiteReader.read(new Sources(tree.texts(), tree.others(), tree.unreadable()), false)
            .site()
            .orElseThrow();
    readers = SiteReaders.of(site);
  }

  @Test
  void passagesAgreeAsTheyAre() {
    assertThat(pairs())
        .allSatisfy(
            row ->
                assertThat(verdict(text(row.chinese()), text(row.english())))
                    .as("%s | %s", text(row.chinese()), text(row.english()))
                    .isEqualTo(Verdict.AGREE));
  }

  @Test
  void slipInAFigureIsFound() {
    Map<String, int[]> found = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (Row row : pairs()) {
      mutate(row, true, found, missed);
      mutate(row, false, found, missed);
    }
    int all = found.values().stream().mapToInt(count -> count[0]).sum();
    int caught = found.values().stream().mapToInt(count -> count[1]).sum();
    System.out.println("slips made and found: " + told(found) + ", all " + all + "/" + caught);
    assertThat(all).isGreaterThan(200);
    assertThat((double) caught / all).as(String.join("\n", missed)).isGreaterThanOrEqualTo(AIM);
  }

  private static String told(Map<String, int[]> found) {
    List<String> told = new ArrayList<>();
    found.forEach((sort, count) -> told.add(sort + " " + count[0] + "/" + count[1]));
    return String.join(", ", told);
  }

  private static void mutate(
      Row row, boolean chinese, Map<String, int[]> found, List<String> missed) {
    Passage passage = (chinese ? row.chinese() : row.english()).orElseThrow();
    for (Quantity quantity : passage.quantities()) {
      if (quantity.incidental()) {
        continue;
      }
      for (Mutation mutation : Mutation.of(quantity.text())) {
        String text =
            passage.text().substring(0, quantity.start())
                + mutation.text()
                + passage.text().substring(quantity.end());
        boolean caught =
            verdict(chinese ? text : text(row.chinese()), chinese ? text(row.english()) : text)
                != Verdict.AGREE;
        int[] count = found.computeIfAbsent(mutation.sort(), sort -> new int[2]);
        count[0]++;
        count[1] += caught ? 1 : 0;
        if (!caught) {
          missed.add(quantity.text() + " -> " + mutation.text() + ": " + passage.text());
        }
      }
    }
  }

  private static List<Row> pairs() {
    return site.articles().values().stream()
        .flatMap(
            article ->
                Passages.of(article, AlignedDocument.of(article), readers).runs().stream()
                    .flatMap(List::stream))
        .filter(Row::isPair)
        .toList();
  }

  private static String text(Optional<Passage> passage) {
    return passage.orElseThrow().text();
  }

  private static Verdict verdict(String chinese, String english) {
    return Comparison.of(
            readers.chinese().read(chinese), readers.english().read(english), OptionalInt.of(2023))
        .verdict();
  }
}
