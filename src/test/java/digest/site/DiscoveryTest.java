package digest.site;

import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.BuiltSite;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What search engines are told: sitemap, canonical addresses, twins in other languages, robots. */
class DiscoveryTest {
  static List<BuiltSite> sites() {
    return BuiltSite.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theSitemapListsAllIndexablePagesAndNothingElse(BuiltSite site) {
    Set<String> indexable = new TreeSet<>();
    site.pages()
        .forEach(
            (path, page) -> {
              if (!isHidden(page)) {
                indexable.add(site.address(path));
              }
            });

    assertThat(sitemap(site).select("loc").eachText())
        .containsExactlyInAnyOrderElementsOf(indexable);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyAddressOfTheSitemapLeadsToAFile(BuiltSite site) {
    assertThat(sitemap(site).select("loc").eachText())
        .allMatch(loc -> site.has(site.path(URI.create(loc))));
  }

  @Test
  void onlyWhatStandsInForATranslationAndTheErrorPageAreHidden() {
    BuiltSite site = BuiltSite.small();

    assertThat(site.pages().keySet().stream().filter(path -> isHidden(site.pages().get(path))))
        .containsExactly(
            "404.html", "both/articles/tea-fair/index.html", "en/articles/tea-fair/index.html");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void anIndexablePageIsItsOwnCanonicalOne(BuiltSite site) {
    Map<String, String> wrong = new TreeMap<>();
    site.pages()
        .forEach(
            (path, page) -> {
              if (!isHidden(page) && !canonical(page).equals(site.address(path))) {
                wrong.put(path, canonical(page));
              }
            });

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aHiddenPageNamesTheOneItStandsInForOrItself(BuiltSite site) {
    Map<String, String> wrong = new TreeMap<>();
    site.pages()
        .forEach(
            (path, page) -> {
              // A page of a place without articles stands for itself.
              String wanted =
                  path.contains("/articles/") ? path.replaceFirst("^[a-z]+/", "zh/") : path;
              if (isHidden(page)
                  && !path.equals("404.html")
                  && !canonical(page).equals(site.address(wanted))) {
                wrong.put(path, canonical(page));
              }
            });

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void twinsNameEachOtherAndThemselves(BuiltSite site) {
    Map<String, String> wrong = new TreeMap<>();
    site.pages()
        .forEach(
            (path, page) -> {
              Map<String, String> own = alternates(page);
              if (!own.isEmpty() && !own.containsValue(site.address(path))) {
                wrong.put(path, "does not name itself");
              }
              own.forEach(
                  (language, address) -> {
                    if (!language.equals("x-default") && !isTwin(site, own, language, address)) {
                      wrong.put(path, language + " " + address);
                    }
                  });
            });

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theNeutralAddressIsTheRoot(BuiltSite site) {
    assertThat(site.pages().values())
        .allSatisfy(
            page ->
                assertThat(alternates(page).getOrDefault("x-default", site.base().toString()))
                    .isEqualTo(site.base().toString()));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void headAndSitemapNameTheSameTwins(BuiltSite site) {
    Map<String, Map<String, String>> inHeads = new TreeMap<>();
    site.pages()
        .forEach(
            (path, page) -> {
              if (!isHidden(page)) {
                inHeads.put(site.address(path), alternates(page));
              }
            });
    Map<String, Map<String, String>> inSitemap = new TreeMap<>();
    for (Element url : sitemap(site).select("url")) {
      Map<String, String> twins = new TreeMap<>();
      url.getElementsByTag("xhtml:link")
          .forEach(link -> twins.put(link.attr("hreflang"), link.attr("href")));
      inSitemap.put(url.select("loc").text(), twins);
    }

    assertThat(inSitemap).isEqualTo(inHeads);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void parallelPagesHaveNoTwins(BuiltSite site) {
    assertThat(site.pages())
        .allSatisfy(
            (path, page) -> {
              if (path.startsWith("both/")) {
                assertThat(alternates(page)).isEmpty();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("sites")
  void robotsMayReadAllAndAreToldTheSitemap(BuiltSite site) {
    assertThat(site.text("robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\nSitemap: " + site.base() + "sitemap.xml\n");
  }

  /** Whether the page there is in that language and names the same twins. */
  private static boolean isTwin(
      BuiltSite site, Map<String, String> own, String language, String address) {
    Document twin = site.pages().get(site.path(URI.create(address)));
    return twin != null
        && twin.select("html").attr("lang").equals(language)
        && alternates(twin).equals(own);
  }

  private static boolean isHidden(Document page) {
    return page.select("meta[name=robots]").attr("content").contains("noindex");
  }

  private static String canonical(Document page) {
    return page.select("link[rel=canonical]").attr("href");
  }

  private static Map<String, String> alternates(Document page) {
    Map<String, String> found = new TreeMap<>();
    page.select("link[rel=alternate][hreflang]")
        .forEach(link -> found.put(link.attr("hreflang"), link.attr("href")));
    return found;
  }

  private static Document sitemap(BuiltSite site) {
    return Jsoup.parse(site.text("sitemap.xml"), "", Parser.xmlParser());
  }
}
