package digest.render;

import digest.markdown.AlignedDocument;
import digest.markdown.Originals;
import digest.model.Article;
import digest.model.Edition;
import digest.model.Language;
import digest.model.Translation;
import digest.plan.Section;
import digest.plan.Subject;
import digest.render.marks.Spot;
import digest.render.page.ArticlePage;
import digest.render.page.BlockView;
import digest.render.page.Card;
import digest.render.page.Frame;
import digest.render.page.Link;
import digest.render.page.Markup;
import digest.render.page.PersonView;
import digest.render.page.SaidIn;
import digest.render.page.SourceView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the page of an article, in one language or in both. */
final class ArticlePages {
  private static final int RELATED = 4;

  private final View view;
  private final Article article;
  private final AlignedDocument document;
  private final Extras extras;
  private final boolean parallel;
  private final Translation text;

  private ArticlePages(View view, Article article, AlignedDocument document, Extras extras) {
    this.view = view;
    this.article = article;
    this.document = document;
    this.extras = extras;
    this.parallel = view.page().isParallel();
    this.text = parallel ? article.chinese() : article.readableIn(view.language());
  }

  static ArticlePage of(View view, Article article, AlignedDocument document, Extras extras) {
    return new ArticlePages(view, article, document, extras).page();
  }

  private ArticlePage page() {
    MarkedTexts texts = MarkedTexts.of(view, article, extras.marks());
    List<BlockView> rows = new Rows(view, document, texts).rows();
    Optional<Translation> second = parallel ? article.in(Language.EN) : Optional.empty();
    boolean untranslated =
        article.in(Language.EN).isEmpty() && (parallel || text.language() != view.language());
    Originals originals = Originals.of(article, document);
    Facts facts = new Facts(view, article, originals, texts);
    return new ArticlePage(
        frame(),
        parallel,
        text.language().tag(),
        text.title().value(),
        summary(text, texts),
        second.map(english -> english.title().value()),
        second.map(english -> summary(english, texts)),
        showsEnglish() ? view.headBadge(article) : Optional.empty(),
        view.say("kind." + article.kind().word()),
        untranslated ? Optional.of(view.say("notice.untranslated")) : Optional.empty(),
        untranslated ? original() : Optional.empty(),
        article.draft(),
        Dates.of(article.added(), view.language()),
        article.updated().map(day -> Dates.of(day, view.language())),
        source(),
        article.speaker().map(view::person),
        view.links(Section.TOPICS, article.topics()),
        view.links(Section.REGIONS, article.regions()),
        view.links(Section.MECHANISMS, article.mechanisms()),
        people(),
        facts.figures(text.language()),
        second.map(english -> facts.figures(Language.EN)).orElse(List.of()),
        new Steps(view, article, text, originals, texts).all(),
        rows.stream().filter(row -> !isFootnote(row)).toList(),
        rows.stream().filter(ArticlePages::isFootnote).toList(),
        related(),
        view.plan().neighbours().earlier(article).map(view::link),
        view.plan().neighbours().later(article).map(view::link),
        checked());
  }

  private static Markup summary(Translation text, MarkedTexts texts) {
    return new Markup(texts.in(text.language()).html(text.summary().value(), Spot.SUMMARY));
  }

  /** In the language of the page; the parallel edition says it in both. */
  private List<SaidIn> checked() {
    boolean translated = article.in(Language.EN).isPresent();
    List<Language> languages = parallel ? List.of(Language.values()) : List.of(view.language());
    return languages.stream()
        .map(
            language ->
                new SaidIn(
                    language.tag(), CheckedLine.of(view, language, extras.review(), translated)))
        .toList();
  }

  private boolean showsEnglish() {
    return parallel || text.language() == Language.EN;
  }

  private static boolean isFootnote(BlockView row) {
    return row.kind().equals("footnote");
  }

  private Frame frame() {
    String title = text.title().value();
    Link itself = new Link(view.href(view.page().path()), title, text.language().tag());
    Link archive = new Link(view.href(new Subject.Archive(1)), view.say("archive.title"));
    return new Frames(view)
        .frame(
            title,
            text.summary().value(),
            List.of(archive, itself),
            Structured.of(ArticleData.of(view, article, text)));
  }

  private Optional<Link> original() {
    return view.plan()
        .find(new Subject.ArticleText(article.id()), Edition.ZH)
        .map(page -> new Link(view.href(page.path()), view.say("edition.zh")));
  }

  private SourceView source() {
    return new SourceView(
        article.outlet().map(id -> view.site().outlets().get(id).name().in(view.language())),
        article.citation().headline(),
        article.citation().shoulder(),
        article.citation().subtitle(),
        article.citation().section(),
        article.bylines().stream()
            .map(by -> new SourceView.Byline(view.say("role." + by.role().word()), by.name()))
            .toList(),
        view.date(article.date()),
        article.dateOf().word(),
        List.copyOf(article.inferred()));
  }

  private List<PersonView> people() {
    return article.people().stream()
        .filter(id -> article.speaker().filter(id::equals).isEmpty())
        .filter(view.site().people()::contains)
        .map(view::person)
        .toList();
  }

  /** Those the editors named, then the newest of its topics. */
  private List<Card> related() {
    Set<String> found = new LinkedHashSet<>(article.related());
    for (String topic : article.topics()) {
      List<Article> others = view.plan().related().articles(Section.TOPICS, topic);
      others.stream().limit(RELATED + 1).map(Article::id).forEach(found::add);
    }
    found.remove(article.id());
    return found.stream()
        .flatMap(id -> view.site().article(id).stream())
        .limit(RELATED)
        .map(view::card)
        .toList();
  }
}
