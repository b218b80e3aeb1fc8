package digest.testing;

import digest.diagnostic.SourceText;
import digest.model.Article;
import digest.model.Byline;
import digest.model.Citation;
import digest.model.DateOf;
import digest.model.DerivedFigure;
import digest.model.Figure;
import digest.model.Kind;
import digest.model.Language;
import digest.model.PartialDate;
import digest.model.Step;
import digest.model.StepText;
import digest.model.Text;
import digest.model.Translates;
import digest.model.Translation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds articles for tests. What is not said is as plain as can be: a report of 2023-07-05 in
 * Chinese and English, without topics. The files named by spans hold the title, the summary and the
 * body.
 */
public final class Articles {
  private final String id;
  private final Map<Language, Draft> texts = new EnumMap<>(Language.class);
  private PartialDate date = PartialDate.parse("2023-07-05").orElseThrow();
  private LocalDate added = LocalDate.of(2026, 11, 1);
  private Optional<LocalDate> updated = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> speaker = Optional.empty();
  private Citation citation =
      new Citation(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  private List<Byline> bylines = List.of();
  private List<String> topics = List.of();
  private List<String> regions = List.of();
  private List<String> mechanisms = List.of();
  private List<String> people = List.of();
  private List<String> related = List.of();
  private List<Step> steps = List.of();
  private List<String> printed = List.of();
  private final List<List<String>> computed = new ArrayList<>();
  private List<String> images = List.of();
  private boolean draft;

  /** One text while it is being put together. */
  private static final class Draft {
    private String title = "";
    private String summary = "";
    private String body = "";
    private final List<List<String>> figures = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private Translates translates = Translates.NOTHING;
  }

  private Articles(String id) {
    this.id = id;
    zh("标题 " + id, "摘要 " + id, "正文。\n");
    en("Title " + id, "Summary " + id, "Text.\n");
  }

  public static Articles article(String id) {
    return new Articles(id);
  }

  public Articles zh(String title, String summary, String body) {
    return text(Language.ZH, title, summary, body);
  }

  public Articles en(String title, String summary, String body) {
    return text(Language.EN, title, summary, body);
  }

  private Articles text(Language language, String title, String summary, String body) {
    Draft text = texts.computeIfAbsent(language, l -> new Draft());
    text.title = title;
    text.summary = summary;
    text.body = body;
    return this;
  }

  public Articles zhBody(String body) {
    texts.get(Language.ZH).body = body;
    return this;
  }

  public Articles enBody(String body) {
    texts.get(Language.EN).body = body;
    return this;
  }

  public Articles untranslated() {
    texts.remove(Language.EN);
    return this;
  }

  /** What the English says it was written against. */
  public Articles stamped(Translates translates) {
    texts.get(Language.EN).translates = translates;
    return this;
  }

  public Articles figure(Language language, String figure, String value, String label) {
    texts.get(language).figures.add(List.of(figure, value, label));
    return this;
  }

  /** The shared facts of the steps; their texts are said by {@link #stepTexts}. */
  public Articles steps(Step... steps) {
    this.steps = List.of(steps);
    return this;
  }

  /** As many as there are steps, or fewer where some are not translated. */
  public Articles stepTexts(Language language, String... told) {
    texts.get(language).steps.addAll(List.of(told));
    return this;
  }

  public Articles date(String date) {
    this.date = date.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(date).orElseThrow();
    return this;
  }

  public Articles added(String day) {
    this.added = LocalDate.parse(day);
    return this;
  }

  public Articles updated(String day) {
    this.updated = Optional.of(LocalDate.parse(day));
    return this;
  }

  public Articles outlet(String outlet) {
    this.outlet = Optional.of(outlet);
    return this;
  }

  public Articles headline(String headline) {
    this.citation =
        new Citation(Optional.of(headline), Optional.empty(), Optional.empty(), Optional.empty());
    return this;
  }

  public Articles bylines(Byline... bylines) {
    this.bylines = List.of(bylines);
    return this;
  }

  public Articles speaker(String person) {
    this.speaker = Optional.of(person);
    return this;
  }

  public Articles topics(String... ids) {
    this.topics = List.of(ids);
    return this;
  }

  public Articles regions(String... ids) {
    this.regions = List.of(ids);
    return this;
  }

  public Articles mechanisms(String... ids) {
    this.mechanisms = List.of(ids);
    return this;
  }

  public Articles people(String... ids) {
    this.people = List.of(ids);
    return this;
  }

  public Articles related(String... ids) {
    this.related = List.of(ids);
    return this;
  }

  /** The figures of the printed article. */
  public Articles printed(String... figures) {
    this.printed = List.of(figures);
    return this;
  }

  /** A figure computed from others. */
  public Articles computed(String figure, String... from) {
    computed.add(Stream.concat(Stream.of(figure), Stream.of(from)).toList());
    return this;
  }

  public Articles images(String... names) {
    this.images = List.of(names);
    return this;
  }

  public Articles draft() {
    this.draft = true;
    return this;
  }

  public Article build() {
    Map<Language, Translation> translations = new EnumMap<>(Language.class);
    texts.forEach((language, text) -> translations.put(language, translation(language, text)));
    return new Article(
        id,
        Kind.REPORT,
        date,
        DateOf.PRINT,
        added,
        updated,
        outlet,
        Set.of(),
        citation,
        bylines,
        speaker,
        topics,
        regions,
        mechanisms,
        people,
        related,
        steps,
        texts(printed),
        computed.stream().map(Articles::derived).toList(),
        images,
        draft,
        translations);
  }

  private Translation translation(Language language, Draft text) {
    String folder = draft ? "content/drafts/" : "content/articles/2023/";
    String header = text.title + "\n" + text.summary + "\n";
    SourceText source =
        new SourceText(folder + id + "." + language.code() + ".md", header + text.body);
    int summary = text.title.length() + 1;
    List<StepText> told = new ArrayList<>();
    for (int i = 0; i < text.steps.size(); i++) {
      told.add(new StepText(steps.get(i).stage(), new Text(text.steps.get(i), source.start())));
    }
    return new Translation(
        language,
        source,
        header.length(),
        new Text(text.title, source.span(0, text.title.length())),
        new Text(text.summary, source.span(summary, summary + text.summary.length())),
        text.figures.stream().map(figure -> figure(figure, source)).toList(),
        told,
        text.translates,
        List.of());
  }

  private static DerivedFigure derived(List<String> computed) {
    List<Text> all = texts(computed);
    return new DerivedFigure(all.get(0), all.subList(1, all.size()));
  }

  /** As if they stood in a file of their own, one after the other. */
  private static List<Text> texts(List<String> values) {
    return values.stream()
        .map(value -> new Text(value, new SourceText("figures", value).span(0, value.length())))
        .toList();
  }

  private static Figure figure(List<String> figure, SourceText source) {
    Text value = new Text(figure.get(1), source.start());
    return new Figure(figure.get(0), value, new Text(figure.get(2), source.start()));
  }
}
