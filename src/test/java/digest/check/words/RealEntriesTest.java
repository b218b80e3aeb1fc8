package digest.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.markdown.AlignedDocument;
import digest.markdown.Document;
import digest.markdown.Markdown;
import digest.model.Article;
import digest.model.Entity;
import digest.model.Language;
import digest.model.Person;
import digest.model.Region;
import digest.model.Site;
import digest.model.Term;
import digest.testing.OwnContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The entries of the digest itself: no alarm as they are, and one for nearly any slip. */
class RealEntriesTest {
  private static final double AIM = 0.98;

  private static Site site;
  private static Lexicon lexicon;
  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, AlignedDocument> documents = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();

  @BeforeAll
  static void readContent() throws IOException {
    site = OwnContent.site();
    lexicon = Lexicon.of(site);
  }

  @Test
  void entriesAreSoundAsTheyAre() {
    assertThat(site.newestFirst())
        .allSatisfy(
            article -> assertThat(problems(article, AlignedDocument.of(article))).isEmpty());
  }

  @Test
  void avoidedRenderingIsFound() {
    for (Article article : site.newestFirst()) {
      for (Said said : said(article)) {
        if (said.entity() instanceof Term term
            && said.text().equalsIgnoreCase(term.name().en())
            && said.row().chinese().orElseThrow().chinese().stream()
                .anyMatch(one -> one.meant().contains(term))) {
          term.avoid().forEach(wrong -> mutate("avoided", article, said, wrong));
        }
      }
    }
    assertMostAreFound();
  }

  @Test
  void nameWithAWrongLetterIsFound() {
    for (Article article : site.newestFirst()) {
      for (Said said : said(article)) {
        String sort =
            said.entity() instanceof Person
                ? "person"
                : said.entity() instanceof Region && isName(said.text()) ? "place" : "";
        for (int i = 0; i < said.text().length() && !sort.isEmpty(); i++) {
          slips(said.text(), i).forEach(wrong -> mutate(sort, article, said, wrong));
        }
      }
    }
    assertMostAreFound();
  }

  /** The Liaoning coastal economic belt has words in it that are no names. */
  private static boolean isName(String text) {
    return !text.matches(".* [a-z].*");
  }

  /** A letter left out, doubled, changed, or swapped with the next. */
  private static List<String> slips(String name, int at) {
    char c = name.charAt(at);
    if (!Character.isLetter(c)) {
      return List.of();
    }
    String before = name.substring(0, at);
    String after = name.substring(at + 1);
    List<String> slips = new ArrayList<>();
    slips.add(before + after);
    slips.add(before + c + c + after);
    slips.add(before + (c == 'e' || c == 'E' ? 'o' : 'e') + after);
    if (!after.isEmpty() && Character.isLowerCase(c) && after.charAt(0) != c) {
      slips.add(before + after.charAt(0) + c + after.substring(1));
    }
    return slips;
  }

  private void assertMostAreFound() {
    StringBuilder told = new StringBuilder("slips made and found:");
    counts.forEach((sort, n) -> told.append(' ').append(sort + " " + n[0] + "/" + n[1]));
    System.out.println(told);
    int all = counts.values().stream().mapToInt(count -> count[0]).sum();
    int caught = counts.values().stream().mapToInt(count -> count[1]).sum();
    assertThat((double) caught / all).as(String.join("\n", missed)).isGreaterThanOrEqualTo(AIM);
  }

  private void mutate(String sort, Article article, Said said, String wrong) {
    SourceText source = said.span().source();
    String text = source.text();
    String changed =
        text.substring(0, said.span().start()) + wrong + text.substring(said.span().end());
    AlignedDocument document =
        documents.computeIfAbsent(article.id(), id -> AlignedDocument.of(article));
    Document english =
        Markdown.parse(
            new SourceText(source.path(), changed),
            article.in(Language.EN).orElseThrow().bodyStart());
    AlignedDocument mutated =
        new AlignedDocument(
            document.chinese(), Optional.of(english), document.pairs(), document.stamps());
    boolean caught = !problems(article, mutated).isEmpty();
    int[] count = counts.computeIfAbsent(sort, key -> new int[2]);
    count[0]++;
    count[1] += caught ? 1 : 0;
    if (!caught) {
      missed.add(sort + " " + said.text() + " -> " + wrong + " in " + said.span());
    }
  }

  /** What a text says, where it says it. */
  private record Said(Entity entity, String text, Span span, Row row) {}

  /** All that the blocks of the English name. */
  private static List<Said> said(Article article) {
    int body = article.in(Language.EN).orElseThrow().bodyStart();
    return new Told(article, AlignedDocument.of(article), lexicon)
        .pairs()
        .flatMap(row -> said(row, row.english().orElseThrow()))
        .filter(said -> said.span().start() >= body && said.span().text().equals(said.text()))
        .toList();
  }

  private static Stream<Said> said(Row row, Part part) {
    return part.english().stream()
        .filter(one -> !one.meant().get(0).avoided())
        .map(one -> new Said(one.meant().get(0).entity(), one.text(), part.span(one), row));
  }

  private static List<Diagnostic> problems(Article article, AlignedDocument document) {
    Diagnostics problems = new Diagnostics();
    WordRules.check(article, document, lexicon, problems);
    return problems.sorted();
  }
}
