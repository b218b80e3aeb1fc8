package digest.check;

import static org.assertj.core.api.Assertions.assertThat;

import digest.content.SiteReader;
import digest.content.Sources;
import digest.content.Stamps;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import digest.files.Tree;
import digest.files.TreeReader;
import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.markdown.Document;
import digest.markdown.Link;
import digest.markdown.Markdown;
import digest.markdown.Originals;
import digest.model.Article;
import digest.model.BlockKind;
import digest.model.Language;
import digest.model.Pair;
import digest.model.Pairing;
import digest.model.Site;
import digest.model.Translates;
import digest.model.Translation;
import digest.testing.OwnContent;
import digest.testing.Repository;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The entries of the digest itself: no alarm as they are, and one for nearly any block that goes,
 * comes twice or changes its place in one language alone, or loses an item, its heading signs or a
 * link to an entity.
 *
 * <p>What is not found is two neighbouring paragraphs of like length that have changed places,
 * where no figures or links tell them apart. Names do not: they are asked for once in an article,
 * not in each block. Stamps find it in the Chinese, whose hashes they are; of the English they know
 * only how many blocks there are.
 */
class RealBlocksTest {
  private static final double AIM = 0.98;
  private static final Pattern ITEM = Pattern.compile("(?m)^(?:[-*+]|\\d+[.)]) .*(?:\n|\\z)");
  private static final Pattern HEADING_SIGNS = Pattern.compile("^#+ ");

  private static Site plain;
  private static Site stamped;

  @BeforeAll
  static void readContent() throws IOException {
    plain = OwnContent.site();
    Tree tree =
        TreeReader.read(
            Repository.root(),
            List.of("content"),
            path -> path.endsWith(".md") || path.endsWith(".yml"));
    Map<String, SourceText> texts = new TreeMap<>();
    tree.texts().forEach(text -> texts.put(text.path(), text));
    plain.newestFirst().forEach(article -> stamp(article, texts));
    Sources sources = new Sources(List.copyOf(texts.values()), tree.others(), tree.unreadable());
    stamped = SiteReader.read(sources, false).site().orElseThrow();
  }

  private static void stamp(Article article, Map<String, SourceText> texts) {
    Translation english = article.in(Language.EN).orElseThrow();
    Originals originals = Originals.of(article, AlignedDocument.of(article));
    Map<String, String> figures = new LinkedHashMap<>();
    english
        .figures()
        .forEach(one -> figures.put(one.id(), originals.figure(one.id()).orElseThrow()));
    Translates stamps =
        new Translates(
            Optional.of(originals.title()),
            Optional.of(originals.summary()),
            figures,
            hashes(english.steps().size(), originals::step),
            hashes(blocks(article, Language.EN).size(), originals::block));
    SourceText text = Stamps.edit(english.source(), stamps).orElseThrow().edited();
    texts.put(text.path(), text);
  }

  private static List<String> hashes(int count, IntFunction<Optional<String>> hash) {
    return IntStream.range(0, count).mapToObj(i -> hash.apply(i).orElseThrow()).toList();
  }

  @Test
  void entriesAreSoundAsTheyAre() {
    assertThat(plain.newestFirst())
        .allSatisfy(
            article -> assertThat(problems(plain, article, AlignedDocument.of(article))).isEmpty());
  }

  @Test
  void stampedEntriesAreSoundAsTheyAre() {
    assertThat(stamped.newestFirst())
        .hasSameSizeAs(plain.newestFirst())
        .allSatisfy(
            article -> {
              AlignedDocument document = AlignedDocument.of(article);
              assertThat(document.pairs()).extracting(Pair::state).containsOnly(Pair.State.CURRENT);
              assertThat(problems(stamped, article, document)).isEmpty();
            });
  }

  /** Otherwise the share found would say nothing: no slip is found for being read anew. */
  @Test
  void wideningAGapIsNoSlip() {
    Checks checks = new Checks(stamped, Set.of());
    for (Article article : stamped.newestFirst()) {
      for (Language language : Language.values()) {
        Block first = blocks(article, language).get(0);
        List<Slip> made = new ArrayList<>();
        new Slips(language, first, made).add("widened", first.span().text() + "\n\n");
        assertThat(checks.check(article, document(article, made.get(0)))).isEmpty();
      }
    }
  }

  @Test
  void slipInAStampedEntryIsFound() {
    assertMostAreFound("with stamps", stamped, AIM);
  }

  @Test
  void slipInAnEntryWithoutStampsIsFound() {
    assertMostAreFound("without stamps", plain, AIM);
  }

  private static void assertMostAreFound(String name, Site site, double aim) {
    Checks checks = new Checks(site, Set.of());
    Map<String, int[]> counts = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (Article article : site.newestFirst()) {
      int before = checks.check(article, AlignedDocument.of(article)).size();
      for (Slip slip : slips(article)) {
        boolean caught = checks.check(article, document(article, slip)).size() > before;
        int[] count = counts.computeIfAbsent(slip.sort(), sort -> new int[2]);
        count[0]++;
        count[1] += caught ? 1 : 0;
        if (!caught) {
          missed.add(slip.sort() + " " + slip.place());
        }
      }
    }
    int all = counts.values().stream().mapToInt(count -> count[0]).sum();
    int caught = counts.values().stream().mapToInt(count -> count[1]).sum();
    StringBuilder told = new StringBuilder("slips in blocks " + name + ", made/found:");
    counts.forEach((sort, n) -> told.append(' ').append(sort + " " + n[0] + "/" + n[1] + ","));
    System.out.println(told + " all " + all + "/" + caught);
    assertThat(all).isGreaterThan(500);
    assertThat((double) caught / all).as(String.join("\n", missed)).isGreaterThanOrEqualTo(aim);
  }

  /** As reading the changed file would give it: the header, and so the stamps, stay. */
  private static AlignedDocument document(Article article, Slip slip) {
    Document chinese = document(article, Language.ZH, slip);
    Document english = document(article, Language.EN, slip);
    List<String> stamps =
        Pairing.settle(
            chinese.keys(),
            english.kinds(),
            article.in(Language.EN).orElseThrow().translates().blocks());
    return new AlignedDocument(
        chinese,
        Optional.of(english),
        Pairing.pair(chinese.keys(), english.kinds(), stamps),
        stamps);
  }

  private static Document document(Article article, Language language, Slip slip) {
    Translation text = article.in(language).orElseThrow();
    SourceText source =
        slip.language() == language
            ? new SourceText(text.source().path(), slip.text())
            : text.source();
    return Markdown.parse(source, text.bodyStart());
  }

  /**
   * @param place where it was made, for people
   * @param text the whole file with the slip in it
   */
  private record Slip(String sort, Language language, String place, String text) {}

  private static List<Slip> slips(Article article) {
    List<Slip> slips = new ArrayList<>();
    for (Language language : Language.values()) {
      List<Block> blocks = blocks(article, language);
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        Slips made = new Slips(language, block, slips);
        String text = block.span().text();
        made.add("dropped", "");
        made.add("doubled", text + "\n\n" + text);
        if (i + 1 < blocks.size()) {
          made.swap(blocks.get(i + 1));
        }
        made.addWithin();
      }
    }
    return slips;
  }

  private static List<Block> blocks(Article article, Language language) {
    AlignedDocument document = AlignedDocument.of(article);
    return (language == Language.ZH ? document.chinese() : document.english().orElseThrow())
        .blocks();
  }

  /** Makes the slips of one block. */
  private record Slips(Language language, Block block, List<Slip> made) {
    void add(String sort, String text) {
      put(sort, block.span().start(), block.span().end(), text);
    }

    void swap(Block next) {
      String file = block.span().source().text();
      String between = file.substring(block.span().end(), next.span().start());
      String text = next.span().text() + between + block.span().text();
      put("swapped", block.span().start(), next.span().end(), text);
    }

    void addWithin() {
      String text = block.span().text();
      if (block.kind() == BlockKind.HEADING) {
        add("heading-as-paragraph", HEADING_SIGNS.matcher(text).replaceFirst(""));
      } else if (block.kind() == BlockKind.LIST) {
        Matcher item = ITEM.matcher(text);
        while (item.find()) {
          add("item-dropped", text.substring(0, item.start()) + text.substring(item.end()));
        }
      }
      block.links().stream().filter(link -> link.kind() == Link.Kind.ENTITY).forEach(this::unlink);
    }

    private void unlink(Link link) {
      String file = block.span().source().text();
      int behind = file.lastIndexOf("](", link.span().start());
      int start = file.lastIndexOf('[', behind);
      int end = file.indexOf(')', link.span().end()) + 1;
      put("link-removed", start, end, file.substring(start + 1, behind));
    }

    private void put(String sort, int start, int end, String text) {
      String file = block.span().source().text();
      String changed = file.substring(0, start) + text + file.substring(end);
      String place = block.span().source().span(start, end).toString();
      made.add(new Slip(language + "-" + sort, language, place, changed));
    }
  }

  private static List<Diagnostic> problems(Site site, Article article, AlignedDocument document) {
    return new Checks(site, Set.of()).check(article, document);
  }
}
