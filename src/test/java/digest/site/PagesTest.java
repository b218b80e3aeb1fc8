package digest.site;

import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.BuiltSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What holds for every page of a site, whatever it is about. */
class PagesTest {
  static List<BuiltSite> sites() {
    return BuiltSite.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void hasOneHeadingOfTheFirstRank(BuiltSite site) {
    assertThat(wrong(site, page -> page.select("h1").size() == 1 ? "" : "h1 " + page.select("h1")))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void noRankOfHeadingIsLeftOut(BuiltSite site) {
    assertThat(wrong(site, PagesTest::firstGap)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void saysItsLanguage(BuiltSite site) {
    Map<String, String> wrong = new HashMap<>();
    site.pages()
        .forEach(
            (path, page) -> {
              String lang = page.select("html").attr("lang");
              if (!lang.equals(path.startsWith("en/") ? "en" : "zh-Hans")) {
                wrong.put(path, lang);
              }
            });

    assertThat(wrong).isEmpty();
  }

  /** A Chinese word within an English sentence is left to its editor. */
  @ParameterizedTest
  @MethodSource("sites")
  void whatIsAllChineseOnAnEnglishPageSaysSo(BuiltSite site) {
    assertThat(
            wrong(
                site,
                page ->
                    page.select("html[lang=en] body *").stream()
                        .filter(element -> isAllChinese(element.ownText()))
                        .filter(element -> element.closest("[lang]").attr("lang").equals("en"))
                        .map(Element::outerHtml)
                        .findFirst()
                        .orElse("")))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nothingIsRunAndNothingStyledInline(BuiltSite site) {
    String inline =
        "style, [style], script:not([type=application/ld+json]):not([src]), [onclick], [onload],"
            + " base, iframe, object, embed, form";

    assertThat(wrong(site, page -> page.select(inline).outerHtml())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theLedgerAloneRunsAScriptAndThatOfItsOwnSite(BuiltSite site) {
    assertThat(
            wrong(
                site,
                page -> {
                  boolean ledger = page.body().hasClass("page-ledger");
                  List<String> run = page.select("script[src]").eachAttr("src");
                  return run.equals(ledger ? List.of("../../assets/ledger.js") : List.of())
                      ? ""
                      : "runs " + run;
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void forbidsScriptsByPolicy(BuiltSite site) {
    assertThat(
            wrong(
                site,
                page -> {
                  String policy =
                      page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
                  boolean ledger = page.body().hasClass("page-ledger");
                  return policy.startsWith("default-src 'none';")
                          && !policy.contains("unsafe")
                          && policy.contains("script-src 'self';") == ledger
                          && policy.contains("script-src") == ledger
                      ? ""
                      : "policy: " + policy;
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void thePolicyStandsBeforeAnythingItRules(BuiltSite site) {
    assertThat(
            wrong(
                site,
                page -> {
                  Element second = page.head().child(1);
                  return second.attr("http-equiv").equals("Content-Security-Policy")
                      ? ""
                      : second.outerHtml();
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void titlesAreUniqueWithinAnEdition(BuiltSite site) {
    Map<String, List<String>> titles = new HashMap<>();
    site.pages()
        .forEach(
            (path, page) ->
                titles
                    .computeIfAbsent(
                        path.replaceFirst("/.*", "") + ": " + page.title(),
                        title -> new ArrayList<>())
                    .add(path));
    titles.values().removeIf(paths -> paths.size() == 1);

    assertThat(titles).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void hasADescription(BuiltSite site) {
    assertThat(
            wrong(
                site,
                page ->
                    page.select("meta[name=description]").attr("content").isBlank() ? "none" : ""))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void sectionsThatHaveNothingAreLeftOut(BuiltSite site) {
    String containers =
        "main section, main ul, main ol, main dl, main table, main nav, main p, main dd, main dt,"
            + " main h1, main h2, main h3, main li, main td > p";

    assertThat(
            wrong(
                site,
                page ->
                    page.select(containers).stream()
                        .filter(
                            element ->
                                element.text().isBlank() && element.select("img, svg").isEmpty())
                        .map(Element::outerHtml)
                        .findFirst()
                        .orElse("")))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyHeadingIsFollowedByWhatItAnnounces(BuiltSite site) {
    assertThat(
            wrong(
                site,
                page ->
                    page.select("section > h2:last-child, section > h3:last-child").outerHtml()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void imagesSayWhatTheyShow(BuiltSite site) {
    assertThat(
            wrong(site, page -> page.select("img:not([alt]), main .text img[alt='']").outerHtml()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void navigationsHaveNamesOfTheirOwn(BuiltSite site) {
    assertThat(
            wrong(
                site,
                page -> {
                  List<String> names = page.select("nav").eachAttr("aria-label");
                  return names.size() == page.select("nav").size()
                          && names.stream().distinct().count() == names.size()
                      ? ""
                      : names.toString();
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void structuredDataIsJsonThatNamesItsPage(BuiltSite site) {
    ObjectMapper json = new ObjectMapper();
    Map<String, String> wrong = new HashMap<>();
    site.pages()
        .forEach(
            (path, page) -> {
              for (Element script : page.select("script[type=application/ld+json]")) {
                JsonNode node = json.readTree(script.data());
                if (!"https://schema.org".equals(node.path("@context").asString())
                    || !node.path("@graph").isArray()
                    || script.data().contains("<")) {
                  wrong.put(path, script.data());
                }
              }
            });

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nothingOfTheMakingIsLeftInAPage(BuiltSite site) {
    assertThat(
            wrong(
                site,
                page ->
                    page.html().matches("(?s).*(\\$\\{|Optional\\[|<#|null\\b).*")
                        ? "leftover"
                        : ""))
        .isEmpty();
  }

  /** What is wrong by path; nothing for the pages that are right. */
  private static Map<String, String> wrong(BuiltSite site, Function<Document, String> fault) {
    Map<String, String> wrong = new HashMap<>();
    site.pages().forEach((path, page) -> wrong.put(path, fault.apply(page)));
    wrong.values().removeIf(String::isEmpty);
    return wrong;
  }

  private static String firstGap(Document page) {
    int rank = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      if (next > rank + 1) {
        return "h" + rank + " then " + heading.outerHtml();
      }
      rank = next;
    }
    return "";
  }

  private static boolean isAllChinese(String text) {
    return text.codePoints().filter(Character::isLetter).allMatch(PagesTest::isHan)
        && text.codePoints().anyMatch(PagesTest::isHan);
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
