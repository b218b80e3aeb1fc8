package digest.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.content.schema.Choice;
import digest.content.schema.Field;
import digest.content.schema.ListOf;
import digest.content.schema.Need;
import digest.diagnostic.SourceText;
import digest.model.Article;
import digest.model.Count;
import digest.model.DateOf;
import digest.model.Kind;
import digest.model.Language;
import digest.model.PartialDate;
import digest.model.Region;
import digest.model.Site;
import digest.model.Stage;
import digest.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiteReaderTest {
  private static final List<SourceText> STANDARD = standard();

  private static List<SourceText> standard() {
    try {
      return ContentCase.standardTexts(
          Files.readString(Path.of("src/test/resources/digest/content/standard.txt"), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Site site(List<String> others, boolean drafts, SourceText... more) {
    List<SourceText> texts = new ArrayList<>(STANDARD);
    texts.addAll(List.of(more));
    return SiteReader.read(new Sources(texts, others, Set.of()), drafts).site().orElseThrow();
  }

  private static Article lab() {
    return site(List.of(), false).article("lab-system").orElseThrow();
  }

  @Test
  void sharedFactsStandOnce() {
    Article lab = lab();
    assertThat(lab.kind()).isEqualTo(Kind.REPORT);
    assertThat(lab.date()).isEqualTo(new PartialDate(2023, 7, 5));
    assertThat(lab.dateOf()).isEqualTo(DateOf.EVENT);
    assertThat(lab.added()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(lab.outlet()).contains("rmzxb");
    assertThat(lab.topics()).containsExactly("innovation", "clusters");
    assertThat(lab.related()).containsExactly("port-strike");
    assertThat(lab.sourceFigures())
        .extracting(Text::value)
        .containsExactly("9.36亿元", "7家", "21家", "37个", "48篇");
  }

  @Test
  void factsOfStepsStandApartFromTheirTexts() {
    Article lab = lab();
    assertThat(lab.steps().get(1).stage()).isEqualTo(Stage.RESEARCH);
    assertThat(lab.steps().get(1).date()).contains(new PartialDate(2023, 4, 0));
    assertThat(lab.steps().get(1).counts()).isEqualTo(Map.of(Count.GROUPS, 37, Count.REPORTS, 48));
    assertThat(lab.in(Language.EN).orElseThrow().steps().get(1).text().value())
        .isEqualTo("The group visited laboratories.");
  }

  @Test
  void bodyBeginsBehindTheHeader() {
    var chinese = lab().chinese();
    assertThat(chinese.source().text().substring(chinese.bodyStart()))
        .isEqualTo("\n省政协常委会建议支持在汉实验室。\n");
  }

  @Test
  void valuesKnowWhereTheyStand() {
    Text value = lab().chinese().figures().get(0).value();
    assertThat(value.span().text()).isEqualTo("9.36亿元");
    assertThat(value.span().line()).isEqualTo(18);
  }

  @Test
  void stampsAreKeptAndAnEmptyOneStandsForNone() {
    var translates = lab().in(Language.EN).orElseThrow().translates();
    assertThat(translates.title()).contains("1f0c22ab");
    assertThat(translates.summary()).isEmpty();
    assertThat(translates.figures()).isEqualTo(Map.of("lab-funding", "1f0c22ab"));
    assertThat(translates.steps()).containsExactly("1f0c22ab", "");
  }

  @Test
  void aMissingTranslationIsAbsent() {
    assertThat(site(List.of(), false).article("port-strike").orElseThrow().in(Language.EN))
        .isEmpty();
  }

  @Test
  void dateOfPrintIsAssumedWhereNothingIsSaid() {
    assertThat(site(List.of(), false).article("port-strike").orElseThrow().dateOf())
        .isEqualTo(DateOf.PRINT);
  }

  @Test
  void settingsHaveDefaultsAndTheBaseUrlEndsInASlash() {
    var settings = site(List.of(), false).settings();
    assertThat(settings.baseUrl().map(Object::toString)).contains("https://example.org/digest/");
    assertThat(settings.id()).isEqualTo("digest");
    assertThat(settings.description()).isEqualTo(settings.tagline());
    assertThat(settings.parallel()).contains(Language.ZH);
    assertThat(settings.pageSize()).isEqualTo(20);
    assertThat(settings.homeLatest()).isEqualTo(10);
  }

  @Test
  void parallelEditionCanBeSwitchedOff() {
    List<SourceText> texts = new ArrayList<>(STANDARD);
    texts.replaceAll(
        text ->
            text.path().equals("content/site.yml")
                ? new SourceText(text.path(), text.text() + "parallel: off\n")
                : text);
    Loaded loaded = SiteReader.read(new Sources(texts, List.of(), Set.of()), false);
    assertThat(loaded.site().orElseThrow().settings().parallel()).isEmpty();
  }

  @Test
  void vocabulariesAreRead() {
    Site site = site(List.of(), false);
    assertThat(site.topics().ids()).containsExactly("innovation", "clusters");
    assertThat(site.regions().get("hubei").tile()).contains(new Region.Tile(6, 4));
    assertThat(site.regions().get("wuhan").parent()).contains("hubei");
    assertThat(site.regions().get("central-china").members()).containsExactly("hubei");
    assertThat(site.glossary().get("cppcc").avoid()).containsExactly("senate");
    assertThat(site.notQuantities()).containsExactly("十四五", "5G");
  }

  @Test
  void imagesBelongToTheArticleTheyAreNamedAfter() {
    List<String> images =
        List.of("content/articles/2023/lab-system.2.jpg", "content/articles/2023/lab-system.1.png");
    assertThat(site(images, false).article("lab-system").orElseThrow().images())
        .containsExactly("lab-system.1.png", "lab-system.2.jpg");
  }

  @Test
  void articlesStandNewestFirst() {
    assertThat(site(List.of(), false).newestFirst())
        .extracting(Article::id)
        .containsExactly("lab-system", "port-strike");
  }

  @Test
  void aDraftIsFilledIn() {
    SourceText text =
        new SourceText("content/drafts/batch/port-law.zh.md", "---\nheadline: 港口法\n---\n");
    Article draft = site(List.of(), true, text).article("port-law").orElseThrow();
    assertThat(draft.draft()).isTrue();
    assertThat(draft.chinese().title().value()).isEqualTo("港口法");
    assertThat(draft.chinese().summary().value()).isEmpty();
    assertThat(draft.date()).isEqualTo(PartialDate.UNKNOWN);
    assertThat(draft.added()).isEqualTo(LocalDate.EPOCH);
    assertThat(draft.kind()).isEqualTo(Kind.REPORT);
  }

  @Test
  void aDraftWithoutAnythingIsCalledByItsId() {
    SourceText text = new SourceText("content/drafts/port-law.zh.md", "---\n---\n");
    assertThat(
            site(List.of(), true, text).article("port-law").orElseThrow().chinese().title().value())
        .isEqualTo("port-law");
  }

  @Test
  void thePageAboutTheSiteIsOptional() {
    SourceText about = new SourceText("content/about.en.md", "About.\n");
    assertThat(site(List.of(), false, about).about()).isEqualTo(Map.of(Language.EN, about));
  }

  @Test
  void orderOfFilesDoesNotMatter() {
    List<SourceText> shuffled = new ArrayList<>(STANDARD);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(SiteReader.read(new Sources(shuffled, List.of(), Set.of()), false))
        .usingRecursiveComparison()
        .isEqualTo(SiteReader.read(new Sources(STANDARD, List.of(), Set.of()), false));
  }

  @Test
  void defaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      SourceText text = new SourceText("content/articles/2023/TITLE.zh.md", "x");
      List<SourceText> texts = new ArrayList<>(STANDARD);
      texts.add(text);
      assertThat(SiteReader.read(new Sources(texts, List.of(), Set.of()), false).problems())
          .anySatisfy(problem -> assertThat(problem.hint()).contains("`title.zh.md`"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void onlyFactsOfTheHeaderCanBeInferred() {
    ListOf<?> list = (ListOf<?>) Header.INFERRED.shape();
    Choice<?> words = (Choice<?>) list.item();
    assertThat(words.words().keySet())
        .allSatisfy(
            word -> {
              Field<?> field = Header.FIELDS.named(word);
              assertThat(field.en() == Need.REPEATED || field == Header.STEPS).isTrue();
            });
  }

  @Test
  void relationsToUnsoundArticlesAreDropped() {
    List<SourceText> texts = new ArrayList<>(STANDARD);
    texts.replaceAll(
        text -> text.path().contains("port-strike") ? new SourceText(text.path(), "") : text);
    Loaded loaded = SiteReader.read(new Sources(texts, List.of(), Set.of()), false);
    Optional<Article> lab = loaded.site().orElseThrow().article("lab-system");
    assertThat(lab.orElseThrow().related()).isEmpty();
    assertThat(loaded.unsound()).containsExactly("port-strike");
  }
}
