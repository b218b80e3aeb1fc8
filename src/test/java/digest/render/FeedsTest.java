package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import digest.model.Level;
import digest.model.Site;
import digest.model.Translates;
import digest.testing.Articles;
import digest.testing.Rendered;
import digest.testing.Sites;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"A & B", "a < b > c", "“引号” ‘与’ \"直\"", "&amp; &lt;b&gt;", "]]>", "𠮷野家", "'"})
  void titleComesBackExact(String title) {
    SyndFeed feed = feed(Sites.of(Articles.article("a").zh(title, title, "文。\n")), "zh");
    assertThat(feed.getEntries().get(0).getTitle()).isEqualTo(title);
    assertThat(feed.getEntries().get(0).getDescription().getValue()).isEqualTo(title);
  }

  @Test
  void whatXmlForbidsDoesNotBreakTheFeed() {
    SyndFeed feed =
        feed(Sites.of(Articles.article("a").zh("甲\u0001\ud800", "\ufffe", "文。\n")), "zh");
    assertThat(feed.getEntries().get(0).getTitle()).isEqualTo("甲\uFFFD\uFFFD");
  }

  @Test
  void textMayHoldTheEndOfACharacterSection() {
    String content = content(Articles.article("a").zhBody("`]]>` 与 ]]> 完。\n"), "zh");
    assertThat(Jsoup.parseBodyFragment(content).text()).isEqualTo("]]> 与 ]]> 完。");
  }

  @Test
  void newestAdditionIsFirst() {
    Site site =
        Sites.of(
            Articles.article("old").added("2026-01-01").date("2023-12-31"),
            Articles.article("new").added("2026-02-01").date("2020"));
    assertThat(feed(site, "zh").getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("标题 new", "标题 old");
  }

  @Test
  void entryIsDatedByItsLastChange() {
    Site site = Sites.of(Articles.article("a").added("2026-01-01").updated("2026-03-05"));
    assertThat(feed(site, "zh").getEntries().get(0).getPublishedDate().toInstant())
        .hasToString("2026-03-05T00:00:00Z");
  }

  @Test
  void dateIsWrittenAsTheFormatAsks() {
    Site site = Sites.of(Articles.article("a").added("2026-03-05"));
    assertThat(Rendered.of(site).get("zh/feed.xml"))
        .contains("<pubDate>Thu, 5 Mar 2026 00:00:00 GMT</pubDate>");
  }

  @Test
  void idSurvivesAnotherAddress() {
    Articles article = Articles.article("a");
    SyndFeed here = feed(Sites.of(article), "zh");
    SyndFeed there =
        feed(Sites.site().articles(article).baseUrl("https://elsewhere.org/x/").build(), "zh");
    assertThat(there.getEntries().get(0).getUri()).isEqualTo(here.getEntries().get(0).getUri());
  }

  @Test
  void idIsTheSameForever() {
    assertThat(feed(Sites.of(Articles.article("a")), "zh").getEntries().get(0).getUri())
        .isEqualTo("urn:uuid:2c8b5c2b-64d3-353f-9b5b-183566ca6bcf");
  }

  @Test
  void languagesHaveIdsOfTheirOwn() {
    Site site = Sites.of(Articles.article("a"));
    assertThat(feed(site, "en").getEntries().get(0).getUri())
        .isNotEqualTo(feed(site, "zh").getEntries().get(0).getUri());
  }

  @Test
  void categoriesAreTopicsAndRegionsInTheLanguageOfTheFeed() {
    Site site =
        Sites.site()
            .topic("steel", "钢铁", "Steel & scrap")
            .region("wuhan", "武汉", "Wuhan", Level.CITY, "")
            .articles(Articles.article("a").topics("steel").regions("wuhan"))
            .build();
    assertThat(feed(site, "en").getEntries().get(0).getCategories())
        .extracting(SyndCategory::getName)
        .containsExactly("Steel & scrap", "Wuhan");
  }

  @Test
  void everyAddressIsAbsolute() {
    Site site =
        Sites.site()
            .topics("steel")
            .baseUrl("https://example.org/digest/")
            .articles(
                Articles.article("a")
                    .images("a.1.jpg")
                    .zhBody("[题](topic:steel) [二](article:b) ![图](a.1.jpg) [外](https://x.org/)\n"),
                Articles.article("b"))
            .build();
    String content =
        feed(site, "zh").getEntries().stream()
            .filter(entry -> entry.getTitle().equals("标题 a"))
            .findFirst()
            .orElseThrow()
            .getContents()
            .get(0)
            .getValue();
    assertThat(Jsoup.parseBodyFragment(content).select("[href], [src]"))
        .extracting(element -> element.attr("href") + element.attr("src"))
        .containsExactly(
            "https://example.org/digest/zh/topics/steel/",
            "https://example.org/digest/zh/articles/b/",
            "https://example.org/digest/media/a/a.1.jpg",
            "https://x.org/");
  }

  @Test
  void entryLinksToItsPage() {
    Site site =
        Sites.site().articles(Articles.article("a")).baseUrl("https://example.org/digest/").build();
    assertThat(feed(site, "en").getEntries().get(0).getLink())
        .isEqualTo("https://example.org/digest/en/articles/a/");
  }

  @Test
  void footnotesFollowTheTextInOneList() {
    String content =
        content(Articles.article("a").zhBody("一[^a]。\n\n二[^b]。\n\n[^a]: 甲\n[^b]: 乙\n"), "zh");
    Element body = Jsoup.parseBodyFragment(content).body();
    assertThat(body.select("ol > li")).hasSize(2);
    assertThat(body.lastElementChild().tagName()).isEqualTo("ol");
  }

  @Test
  void footnoteIsFoundByItsNumber() {
    Element body =
        Jsoup.parseBodyFragment(content(Articles.article("a").zhBody("一[^a]。\n\n[^a]: 甲\n"), "zh"))
            .body();
    String target = body.select("sup a").attr("href").substring(1);
    assertThat(body.getElementById(target)).isNotNull();
  }

  @Test
  void notesOfBothLanguagesHaveTheirOwnIds() {
    Element body =
        Jsoup.parseBodyFragment(
                content(
                    Articles.article("a")
                        .zhBody("一[^a]。\n\n二[^b]。\n\n[^a]: 甲\n[^b]: 乙\n")
                        .enBody("One[^a].\n\n[^a]: A\n"),
                    "en"))
            .body();
    assertThat(body.select("[id]").eachAttr("id")).doesNotHaveDuplicates().hasSizeGreaterThan(3);
  }

  @Test
  void untranslatedBlockStandsInChineseInTheEnglishFeed() {
    String content = content(Articles.article("a").zhBody("一。\n\n二。\n").enBody("One.\n"), "en");
    assertThat(Jsoup.parseBodyFragment(content).select("p").eachText())
        .containsExactly("One.", "二。", "[badge.missing]");
  }

  @Test
  void blockThatIsBehindSaysSoInTheEnglishFeedAlone() {
    Articles article = Articles.article("a").zhBody("一。\n").enBody("One.\n");
    Articles stale = article.stamped(stamps(Optional.empty(), "00000000"));
    assertThat(Jsoup.parseBodyFragment(content(stale, "en")).select("p").eachText())
        .containsExactly("One.", "[badge.stale]");
    assertThat(Jsoup.parseBodyFragment(content(stale, "zh")).text()).isEqualTo("一。");
  }

  @Test
  void titleThatIsBehindSaysSoAtTheHead() {
    Articles stale = Articles.article("a").stamped(stamps(Optional.of("00000000")));
    assertThat(Jsoup.parseBodyFragment(content(stale, "en")).select("p").eachText())
        .containsExactly("[badge.stale]", "Text.");
  }

  @Test
  void noteThatIsBehindSaysSoWithinItsItem() {
    Articles stale =
        Articles.article("a")
            .zhBody("一[^a]。\n\n[^a]: 甲\n")
            .enBody("One[^a].\n\n[^a]: A\n")
            .stamped(stamps(Optional.empty(), "", "00000000"));
    assertThat(Jsoup.parseBodyFragment(content(stale, "en")).select("ol > li small")).hasSize(1);
  }

  private static Translates stamps(Optional<String> title, String... blocks) {
    return new Translates(title, Optional.empty(), Map.of(), List.of(), List.of(blocks));
  }

  @Test
  void englishWithoutChineseIsNotInTheChineseFeed() {
    String content = content(Articles.article("a").zhBody("一。\n").enBody("One.\n\nTwo.\n"), "zh");
    assertThat(Jsoup.parseBodyFragment(content).text()).isEqualTo("一。");
  }

  @Test
  void feedNamesItselfAndItsTwin() {
    Map<String, String> files = Rendered.of(Sites.of(Articles.article("a")));
    assertThat(files.get("zh/feed.xml"))
        .contains(
            "<atom:link rel=\"self\" type=\"application/rss+xml\""
                + " href=\"https://example.org/zh/feed.xml\" />",
            "<atom:link rel=\"alternate\" type=\"application/rss+xml\" hreflang=\"en\""
                + " href=\"https://example.org/en/feed.xml\" />");
  }

  @Test
  void emptyFeedCanBeRead() {
    SyndFeed feed = feed(Sites.site().title("甲 & 乙", "A & B").build(), "en");
    assertThat(feed.getTitle()).isEqualTo("A & B");
    assertThat(feed.getEntries()).isEmpty();
  }

  @Test
  void feedOfATopicSaysWhichAndWhat() {
    Site site = Sites.site().topic("steel", "钢铁", "Steel").title("甲", "Digest").build();
    SyndFeed feed = feed(site, "en/topics/steel");
    assertThat(feed.getTitle()).isEqualTo("Steel · Digest");
    assertThat(feed.getDescription()).isEqualTo("About Steel");
  }

  private static String content(Articles article, String language) {
    return feed(Sites.of(article), language).getEntries().get(0).getContents().get(0).getValue();
  }

  private static SyndFeed feed(Site site, String folder) {
    String xml = Rendered.of(site).get(folder + "/feed.xml");
    try {
      return new SyndFeedInput().build(new StringReader(xml));
    } catch (FeedException e) {
      throw new AssertionError(xml, e);
    }
  }
}
