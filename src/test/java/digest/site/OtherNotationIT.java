package digest.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import digest.testing.Browser;
import digest.testing.BuiltSite;
import digest.testing.SiteServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the arrows behind figures open, in a real browser. */
class OtherNotationIT {
  /** It has figures of each kind: in the boxes, the summary, a step and a paragraph. */
  private static final String RICH = "/articles/yingkou-fine-chemicals/";

  private static final List<String> EDITIONS = List.of("zh", "en", "both");

  private static Browser browser;
  private static SiteServer site;

  @BeforeAll
  static void start() throws IOException {
    site = SiteServer.start(BuiltSite.real());
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    site.close();
  }

  @ParameterizedTest
  @EnumSource
  void opensByTheKeyboardWithinTheWindowAndBesideTheFigure(Window window) {
    List<String> wrong = new ArrayList<>();
    for (String edition : EDITIONS) {
      visit(
          window,
          edition,
          page -> {
            for (Locator button : page.locator(".other-way").all()) {
              open(page, button);
              if (!isWithin(page) || covers(page, button)) {
                wrong.add(edition + " " + button.getAttribute("popovertarget"));
              }
              page.keyboard().press("Escape");
              assertThat(page.locator(":popover-open").count()).isZero();
            }
          });
    }

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en", "both"})
  void nobodyIsHinderedByAnOpenOne(String edition) {
    visit(
        Window.PHONE,
        edition,
        page -> {
          for (Locator button : page.locator(".other-way").all()) {
            open(page, button);
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"zh, 3万字, '30,000'", "en, '30,000', 3万"})
  void figureIsReadOutOnce(String edition, String figure, String other) {
    visit(
        Window.DESKTOP,
        edition,
        page ->
            assertThat(page.locator(".summary").ariaSnapshot())
                .containsOnlyOnce(figure)
                .doesNotContain(other)
                .contains("button"));
  }

  @ParameterizedTest
  @CsvSource({"zh, 3万字", "en, '30,000-character'"})
  void copiedTextIsTheTextAlone(String edition, String figure) {
    visit(
        Window.DESKTOP,
        edition,
        page -> {
          Locator summary = page.locator(".summary p").first();
          summary.click(new Locator.ClickOptions().setClickCount(3));
          String copied = String.valueOf(page.evaluate("String(getSelection())")).strip();
          assertThat(copied).contains(figure).doesNotContain("↔").doesNotContain("\n");
          assertThat(copied).isEqualTo(described(page));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en", "both"})
  void paperShowsNeitherArrowsNorWhatTheyOpen(String edition) {
    visit(
        Window.DESKTOP,
        edition,
        page -> {
          open(page, page.locator(".other-way").first());
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertThat(page.locator(".other-way:visible, .other-said:visible").count()).isZero();
        });
  }

  /** The summary as it is written. */
  private static String described(Page page) {
    return page.locator("meta[name=description]").getAttribute("content");
  }

  private static void open(Page page, Locator button) {
    button.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(":popover-open").getAttribute("id"))
        .isEqualTo(button.getAttribute("popovertarget"));
  }

  private static boolean isWithin(Page page) {
    BoundingBox box = page.locator(":popover-open").boundingBox();
    return box.x >= 0
        && box.y >= 0
        && box.x + box.width <= page.viewportSize().width
        && box.y + box.height <= page.viewportSize().height;
  }

  /** Whether it hides its own figure, or the arrow where the figure is long. */
  private static boolean covers(Page page, Locator button) {
    return page.evaluate(
            "id => {const said = document.getElementById(id).getBoundingClientRect();const button ="
                + " document.querySelector(`[popovertarget=\"${id}\"]`);const figure ="
                + " (button.closest('.figure-said') || button).getBoundingClientRect();return"
                + " said.left < figure.right && figure.left < said.right && said.top <"
                + " figure.bottom && figure.top < said.bottom }",
            button.getAttribute("popovertarget"))
        .equals(true);
  }

  private static void visit(Window window, String edition, Consumer<Page> look) {
    try (BrowserContext context = browser.newContext(window.options())) {
      Page page = context.newPage();
      page.navigate(site.address(edition + RICH));
      look.accept(page);
    }
  }
}
