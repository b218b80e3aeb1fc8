package digest.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import digest.testing.BuiltSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Feeds and the other XML files, as strict readers see them. */
class FeedsTest {
  static List<BuiltSite> sites() {
    return BuiltSite.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyXmlFileIsWellFormed(BuiltSite site) throws Exception {
    for (String path : site.files(".xml")) {
      assertThat(parse(site.text(path))).as(path).isEqualTo("sound");
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyFeedHasTitleLinkAndDescription(BuiltSite site) {
    assertThat(
            wrong(
                site,
                feed ->
                    feed.getTitle().isBlank()
                            || feed.getDescription().isBlank()
                            || !site.has(site.path(URI.create(feed.getLink())))
                        ? "lacks"
                        : ""))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyFeedIsOfTheLanguageOfItsEdition(BuiltSite site) {
    Map<String, String> wrong = new TreeMap<>();
    feeds(site)
        .forEach(
            (path, feed) -> {
              if (!feed.getLanguage().equals(path.startsWith("en/") ? "en" : "zh-Hans")) {
                wrong.put(path, feed.getLanguage());
              }
            });

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void itemsLinkToPagesOfTheSite(BuiltSite site) {
    assertThat(
            wrong(
                site,
                feed -> firstBad(feed, entry -> site.has(site.path(URI.create(entry.getLink()))))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void itemsHaveDates(BuiltSite site) {
    assertThat(wrong(site, feed -> firstBad(feed, entry -> entry.getPublishedDate() != null)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void anArticleHasOneIdInAllFeedsOfALanguage(BuiltSite site) {
    Map<String, Set<String>> ids = new HashMap<>();
    Set<String> all = new HashSet<>();
    feeds(site).values().stream()
        .flatMap(feed -> feed.getEntries().stream())
        .forEach(
            entry -> {
              ids.computeIfAbsent(entry.getLink(), link -> new HashSet<>()).add(entry.getUri());
              all.add(entry.getUri());
            });

    assertThat(ids.values()).allMatch(found -> found.size() == 1).hasSameSizeAs(all);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void addressesInTextsAreAbsolute(BuiltSite site) {
    List<String> relative = new ArrayList<>();
    feeds(site)
        .forEach(
            (path, feed) ->
                feed.getEntries()
                    .forEach(
                        entry ->
                            Jsoup.parse(text(entry))
                                .select("[href], [src]")
                                .forEach(
                                    element -> {
                                      String href =
                                          element.hasAttr("href")
                                              ? element.attr("href")
                                              : element.attr("src");
                                      if (!href.startsWith("https://") && !href.startsWith("#")) {
                                        relative.add(path + ": " + href);
                                      }
                                    })));

    assertThat(relative).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void placesInTextsAreInThem(BuiltSite site) {
    assertThat(
            wrong(
                site,
                feed ->
                    firstBad(
                        feed,
                        entry -> {
                          var body = Jsoup.parse(text(entry));
                          return body.select("a[href^=#]").eachAttr("href").stream()
                              .allMatch(href -> body.getElementById(href.substring(1)) != null);
                        })))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void textsAreWholeHtml(BuiltSite site) {
    assertThat(
            wrong(
                site,
                feed ->
                    firstBad(
                        feed, entry -> parse("<div>" + text(entry) + "</div>").equals("sound"))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyFeedIsNamedByItsPage(BuiltSite site) {
    Set<String> named = new HashSet<>();
    site.pages()
        .forEach(
            (path, page) ->
                page.select("link[type=application/rss+xml]")
                    .eachAttr("href")
                    .forEach(
                        href ->
                            named.add(site.path(URI.create(site.base() + path).resolve(href)))));

    assertThat(named).containsExactlyInAnyOrderElementsOf(site.files("feed.xml"));
  }

  @Test
  void whatIsNotTranslatedIsInNoEnglishFeed() {
    assertThat(feeds(BuiltSite.small()).get("en/feed.xml").getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("Can “one road” reach the quay?", "The old quay");
  }

  private static Map<String, SyndFeed> feeds(BuiltSite site) {
    Map<String, SyndFeed> feeds = new TreeMap<>();
    site.files("feed.xml").forEach(path -> feeds.put(path, read(site.text(path))));
    return feeds;
  }

  private static SyndFeed read(String text) {
    try {
      return new SyndFeedInput().build(new StringReader(text));
    } catch (FeedException e) {
      throw new AssertionError(text, e);
    }
  }

  private static Map<String, String> wrong(BuiltSite site, Function<SyndFeed, String> fault) {
    Map<String, String> wrong = new TreeMap<>();
    feeds(site).forEach((path, feed) -> wrong.put(path, fault.apply(feed)));
    wrong.values().removeIf(String::isEmpty);
    return wrong;
  }

  private static String firstBad(SyndFeed feed, java.util.function.Predicate<SyndEntry> isGood) {
    return feed.getEntries().stream()
        .filter(isGood.negate())
        .map(SyndEntry::getTitle)
        .findFirst()
        .orElse("");
  }

  private static String text(SyndEntry entry) {
    return entry.getContents().get(0).getValue();
  }

  /** A reader of XML 1.0 refuses every character that it does not allow. */
  private static String parse(String xml) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(null);
      builder.parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
      return "sound";
    } catch (SAXException e) {
      return e.getMessage();
    } catch (IOException | ParserConfigurationException e) {
      throw new AssertionError(e);
    }
  }
}
