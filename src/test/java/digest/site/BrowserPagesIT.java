package digest.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import digest.testing.Browser;
import digest.testing.BuiltSite;
import digest.testing.SiteServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as a reader meets them, in a real browser. */
class BrowserPagesIT {
  private static final List<String> KINDS =
      List.of(
          "",
          "articles/wuhan-innovation-clusters/",
          "topics/",
          "topics/clusters/",
          "regions/",
          "regions/hubei/",
          "mechanisms/",
          "mechanisms/standing-committee/",
          "people/",
          "people/guo-yuanqiang/",
          "ledger/",
          "glossary/",
          "archive/",
          "about/");

  private static final String RICH = "articles/harbour-road/index.html";

  private static Browser browser;
  private static SiteServer real;
  private static SiteServer small;

  @BeforeAll
  static void start() throws IOException {
    real = SiteServer.start(BuiltSite.real());
    small = SiteServer.start(BuiltSite.small());
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    small.close();
    real.close();
  }

  /** One page of each kind in each edition, from a server under the path the site is made for. */
  private static List<String> served() {
    Stream<String> kinds =
        Stream.of("zh/", "en/").flatMap(edition -> KINDS.stream().map(kind -> edition + kind));
    Stream<String> both = Stream.of("", "404.html", "both/", "both/" + KINDS.get(1));
    Stream<String> gaps =
        Stream.of("zh/", "en/", "both/")
            .flatMap(edition -> Stream.of(edition + RICH, edition + "articles/tea-fair/"));
    return Stream.concat(
            Stream.concat(kinds, both).map(real::address),
            Stream.concat(gaps, Stream.of("zh/archive/page/2/", "en/mechanisms/quay-talk/"))
                .map(small::address))
        .toList();
  }

  /** In one language, but articles and the front in all. */
  private static List<String> oneOfEachKind() {
    String chinese = real.address("zh/");
    return served().stream()
        .filter(
            address ->
                !address.startsWith(chinese)
                    || address.equals(chinese)
                    || address.contains("articles"))
        .toList();
  }

  /** Those of {@link #served} from the disk; the error page alone needs a server. */
  private static List<String> onDisk() {
    return served().stream()
        .filter(address -> !address.endsWith("404.html"))
        .map(
            address ->
                address.startsWith(real.address(""))
                    ? BuiltSite.real().folder().toUri()
                        + address.substring(real.address("").length())
                    : BuiltSite.small().folder().toUri()
                        + address.substring(small.address("").length()))
        .map(address -> address.endsWith("/") ? address + "index.html" : address)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void loadsWithoutAWordOfComplaint(boolean fromServer) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = browser.newContext(Window.DESKTOP.options())) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.add(page.url() + ": " + message.text()));
      page.onPageError(error -> complaints.add(page.url() + ": " + error));
      page.onRequestFailed(request -> complaints.add(page.url() + " lacks " + request.url()));
      page.onResponse(
          response -> {
            if (response.status() >= 400 && !response.url().endsWith("/nowhere/")) {
              complaints.add(page.url() + " lacks " + response.url());
            }
          });
      for (String address : fromServer ? served() : onDisk()) {
        page.navigate(address);
        if (!isStyled(page)) {
          complaints.add(address + " has no style");
        }
      }
    }

    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE", "SMALLEST"})
  void nothingStandsOutToTheSide(Window window) {
    List<String> wide = new ArrayList<>();
    visit(
        window,
        served(),
        (page, address) -> {
          Object over =
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth");
          if (!over.equals(0)) {
            wide.add(address + " by " + over);
          }
        });

    assertThat(wide).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE", "SMALLEST"})
  void theTwoTextsOfARowStandTogether(Window window) {
    List<String> apart = new ArrayList<>();
    visit(
        window,
        List.of(real.address("both/" + KINDS.get(1)), small.address("both/" + RICH)),
        (page, address) -> {
          for (Locator row : page.locator(".block:has(.cell ~ .cell)").all()) {
            BoundingBox chinese = row.locator(".cell").nth(0).boundingBox();
            BoundingBox english = row.locator(".cell").nth(1).boundingBox();
            boolean beside =
                Math.abs(chinese.y - english.y) < 1 && chinese.x + chinese.width <= english.x;
            boolean below = chinese.y + chinese.height <= english.y + 1 && chinese.x == english.x;
            if (window.isWide() ? !beside : !below) {
              apart.add(address + "#" + row.getAttribute("id"));
            }
          }
        });

    assertThat(apart).isEmpty();
  }

  @Test
  void aRowIsAsHighAsTheLongerOfItsTexts() {
    visit(
        Window.DESKTOP,
        List.of(real.address("both/" + KINDS.get(1))),
        (page, address) -> {
          double end = 0;
          for (Locator row : page.locator(".article-main > .text > .block").all()) {
            BoundingBox box = row.boundingBox();
            assertThat(box.y).isGreaterThanOrEqualTo(end);
            for (Locator cell : row.locator(".cell").all()) {
              BoundingBox inside = cell.boundingBox();
              assertThat(inside.y + inside.height).isLessThanOrEqualTo(box.y + box.height + 1);
            }
            end = box.y + box.height - 1;
          }
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theSwitchLeadsToTheSamePageInTheOtherLanguage(boolean fromServer) {
    String start =
        (fromServer ? real.address("") : BuiltSite.real().folder().toUri().toString())
            + "zh/articles/wuhan-innovation-clusters/index.html";
    visit(
        Window.DESKTOP,
        List.of(start),
        (page, address) -> {
          page.locator(".editions a[lang=en]").click();
          assertThat(page.url()).isEqualTo(start.replace("/zh/", "/en/"));
          assertThat(page.locator("h1").innerText()).startsWith("Wuhan’s No. 1 proposal");
          page.locator(".editions a[href*='/both/']").click();
          assertThat(page.url()).isEqualTo(start.replace("/zh/", "/both/"));
          page.locator(".editions a[lang=zh-Hans]").first().click();
          assertThat(page.url()).isEqualTo(start);
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE", "SMALLEST"})
  void theSkipLinkIsTheFirstStopOfTheKeyboardAndLeadsToTheText(Window window) {
    visit(
        window,
        List.of(real.address("en/" + KINDS.get(1))),
        (page, address) -> {
          page.keyboard().press("Tab");
          Locator skip = page.locator(".skip:focus");
          assertThat(skip.count()).isOne();
          assertThat(skip.boundingBox().y).isGreaterThanOrEqualTo(0);
          page.keyboard().press("Enter");
          assertThat(page.url()).endsWith("#main");
          page.keyboard().press("Tab");
          assertThat(
                  page.evaluate("document.querySelector('main').contains(document.activeElement)"))
              .isEqualTo(true);
        });
  }

  @Test
  void darkIsDark() {
    assertThat(brightness(Window.DESKTOP_DARK)).isLessThan(80);
    assertThat(brightness(Window.DESKTOP)).isGreaterThan(200);
  }

  @Test
  void whatIsWrittenForTheEndOfAColumnStandsThere() {
    visit(
        Window.DESKTOP,
        List.of(small.address("zh/" + RICH)),
        (page, address) ->
            assertThat(
                    page.locator("td:nth-child(2)")
                        .first()
                        .evaluate("e => getComputedStyle(e).textAlign"))
                .isEqualTo("right"));
  }

  @Test
  void theErrorPageIsWholeWhereverItIsSent() {
    visit(
        Window.DESKTOP,
        List.of(real.address("zh/no/such/page/")),
        (page, address) -> {
          assertThat(isStyled(page)).isTrue();
          page.locator(".choice a[lang=en]").click();
          assertThat(page.url()).isEqualTo(real.address("en/index.html"));
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"DESKTOP", "PHONE"})
  void everyoneCanUseEveryKindOfPage(Window window) {
    assertThat(violations(window, List.of())).isEmpty();
  }

  @Test
  void theColoursOfTheNightCanBeReadByEveryone() {
    assertThat(violations(Window.DESKTOP_DARK, List.of("color-contrast"))).isEmpty();
  }

  /**
   * What axe finds.
   *
   * @param rules none for all
   */
  private static List<String> violations(Window window, List<String> rules) {
    List<String> violations = new ArrayList<>();
    visit(
        window,
        oneOfEachKind(),
        (page, address) -> {
          // Otherwise axe opens a second page each time, for frames that we do not have.
          AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
          for (Rule rule :
              (rules.isEmpty() ? axe : axe.withRules(rules)).analyze().getViolations()) {
            rule.getNodes()
                .forEach(
                    node -> violations.add(address + " " + rule.getId() + ": " + node.getHtml()));
          }
        });
    return violations;
  }

  /** Without a style a page has margins, and nothing is hidden above its edge. */
  private static boolean isStyled(Page page) {
    return page.evaluate("getComputedStyle(document.body).margin === '0px'").equals(true)
        && page.locator(".skip").boundingBox().y < 0;
  }

  private static int brightness(Window window) {
    List<Integer> found = new ArrayList<>();
    visit(
        window,
        List.of(real.address("zh/")),
        (page, address) ->
            found.add(
                (Integer)
                    page.evaluate(
                        "Math.round(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).slice(0,"
                            + " 3).reduce((a, b) => a + Number(b), 0) / 3)")));
    return found.get(0);
  }

  private static void visit(Window window, List<String> addresses, BiConsumer<Page, String> look) {
    try (BrowserContext context = browser.newContext(window.options())) {
      Page page = context.newPage();
      for (String address : addresses) {
        page.navigate(address);
        look.accept(page, address);
      }
    }
  }
}
