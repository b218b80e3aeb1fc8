package digest.render;

import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.model.Article;
import digest.model.BlockKind;
import digest.model.Edition;
import digest.model.Language;
import digest.model.Pair;
import digest.model.Translation;
import digest.plan.Alternate;
import digest.plan.PlannedFeed;
import digest.plan.Section;
import digest.plan.Subject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * RSS 2.0 with {@code content:encoded}. Ids are made from the site's id and the article's, so
 * moving the site makes nothing new; dates are those of the content. A day counts from midnight
 * UTC, which is the same day in China and in Europe.
 */
final class Feeds {
  private final View view;
  private final PlannedFeed feed;
  private final StringBuilder out = new StringBuilder(16 * 1024);

  private Feeds(View view, PlannedFeed feed) {
    this.view = view;
    this.feed = feed;
  }

  /**
   * @param bodies the text of an article as {@link #body} makes it
   */
  static String of(View view, PlannedFeed feed, Function<Article, String> bodies) {
    return new Feeds(view, feed).channel(bodies);
  }

  /** The name of a feed: that of the site, or of the entry it follows. */
  static String title(View view, PlannedFeed feed) {
    String site = view.settings().title().in(view.language());
    return feed.page().subject() instanceof Subject.EntityPage entry
        ? view.entity(entry.section(), entry.id()).name().in(view.language()) + " · " + site
        : site;
  }

  /**
   * An article's text with absolute addresses; what is not translated stands in Chinese. In English
   * it says, as the page does, what is missing or behind: whoever reads it in a feed sees no page.
   */
  static String body(View view, Article article, Language language, AlignedDocument document) {
    FeedAddresses chinese = new FeedAddresses(view, article.id(), Language.ZH);
    FeedAddresses english = new FeedAddresses(view, article.id(), Language.EN);
    StringBuilder text = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    if (language == Language.EN) {
      view.headBadge(article).ifPresent(said -> text.append(remark(said)).append('\n'));
    }
    for (Pair pair : document.pairs()) {
      Optional<Block> en = document.en(pair).filter(block -> language == Language.EN);
      Optional<Block> zh = en.isPresent() ? Optional.empty() : document.zh(pair);
      Optional<String> badge =
          language == Language.EN && document.isTranslated()
              ? view.badge(pair.state())
              : Optional.empty();
      en.ifPresent(
          block -> (isNote(block) ? notes : text).append(marked(block.html(english), badge)));
      zh.ifPresent(
          block ->
              (isNote(block) ? notes : text)
                  .append(marked(chinese(block, chinese, language), badge)));
    }
    return notes.isEmpty() ? text.toString() : text + "<hr />\n<ol>\n" + notes + "</ol>\n";
  }

  /** With the badge behind it, or, since a note is a list item, at its end. */
  private static String marked(String html, Optional<String> badge) {
    String end = "</li>\n";
    return badge
        .map(
            said ->
                html.startsWith("<li") && html.endsWith(end)
                    ? html.substring(0, html.length() - end.length()) + remark(said) + end
                    : html + remark(said) + "\n")
        .orElse(html);
  }

  private static String remark(String said) {
    return "<p><small>[" + Xml.escape(said) + "]</small></p>";
  }

  /**
   * Within an English text it says that it is Chinese; a note is a list item and cannot be wrapped.
   */
  private static String chinese(Block block, FeedAddresses addresses, Language around) {
    String html = block.html(addresses);
    return around == Language.ZH || isNote(block)
        ? html
        : "<div lang=\"" + Language.ZH.tag() + "\">\n" + html + "</div>\n";
  }

  private static boolean isNote(Block block) {
    return block.kind() == BlockKind.FOOTNOTE;
  }

  private String channel(Function<Article, String> bodies) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"");
    out.append(" xmlns:atom=\"http://www.w3.org/2005/Atom\"");
    out.append(" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">\n<channel>\n");
    element("title", Xml.title(title(view, feed)));
    element("link", Xml.escape(absolute(feed.page().path())));
    element("description", Xml.escape(description()));
    element("language", feed.language().tag());
    feed.articles().stream()
        .map(Article::changed)
        .max(LocalDate::compareTo)
        .ifPresent(day -> element("lastBuildDate", date(day)));
    link("self", "application/rss+xml", "", absolute(feed.path()));
    view.plan().alternates(feed.page()).stream().filter(this::isTwin).forEach(this::twin);
    feed.articles().forEach(article -> item(article, bodies.apply(article)));
    return out.append("</channel>\n</rss>\n").toString();
  }

  private String description() {
    return feed.page().subject() instanceof Subject.EntityPage entry
        ? About.of(view.entity(entry.section(), entry.id()), view.language())
            .transform(about -> about.isEmpty() ? title(view, feed) : about)
        : view.settings().description().in(view.language());
  }

  private boolean isTwin(Alternate alternate) {
    return alternate.hreflang().equals(feed.language().other().tag());
  }

  private void twin(Alternate alternate) {
    String path = alternate.path().replaceFirst("index\\.html$", "feed.xml");
    link("alternate", "application/rss+xml", alternate.hreflang(), absolute(path));
  }

  private void item(Article article, String body) {
    Translation text = article.readableIn(feed.language());
    out.append("<item>\n");
    element("title", Xml.title(text.title().value()));
    element("link", Xml.escape(absolute(page(article))));
    out.append("<guid isPermaLink=\"false\">").append(id(article)).append("</guid>\n");
    element("pubDate", date(article.changed()));
    article.topics().forEach(id -> category(Section.TOPICS, id));
    article.regions().forEach(id -> category(Section.REGIONS, id));
    element("description", Xml.escape(text.summary().value()));
    element("content:encoded", Xml.cdata(body));
    out.append("</item>\n");
  }

  private void category(Section section, String id) {
    element("category", Xml.escape(view.entity(section, id).name().in(feed.language())));
  }

  private String page(Article article) {
    Subject subject = new Subject.ArticleText(article.id());
    return view.plan().get(subject, Edition.of(feed.language())).path();
  }

  private String id(Article article) {
    String name = view.settings().id() + "/" + feed.language().code() + "/" + article.id();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String date(LocalDate day) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.UTC));
  }

  private String absolute(String path) {
    return view.absolute(path).orElseThrow();
  }

  private void link(String relation, String type, String hreflang, String href) {
    out.append("<atom:link rel=\"").append(relation).append("\" type=\"").append(type).append('"');
    if (!hreflang.isEmpty()) {
      out.append(" hreflang=\"").append(hreflang).append('"');
    }
    out.append(" href=\"").append(Xml.escape(href)).append("\" />\n");
  }

  private void element(String name, String content) {
    out.append('<').append(name).append('>').append(content);
    out.append("</").append(name).append(">\n");
  }
}
