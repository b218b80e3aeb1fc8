package digest.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import digest.testing.Browser;
import digest.testing.BuiltSite;
import digest.testing.SiteServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger in a real browser. */
class LedgerIT {
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

  @Test
  void opensInTheOrderItClaims() {
    visit(
        Window.DESKTOP,
        "en",
        page -> {
          assertThat(sorted(page)).containsExactly("When descending");
          assertThat(keys(page, ".when")).isSortedAccordingTo(Collections.reverseOrder());
        });
  }

  @Test
  void numbersAreSortedByTheMouseTheGreatestFirstAndBlanksLast() {
    visit(
        Window.DESKTOP,
        "en",
        page -> {
          page.locator("thead button", named("Groups")).click();
          assertThat(sorted(page)).containsExactly("Groups descending");
          assertThat(groups(page)).isEqualTo(blanksLast(page, Collections.reverseOrder()));
          page.locator("thead button", named("Groups")).click();
          assertThat(sorted(page)).containsExactly("Groups ascending");
          assertThat(groups(page)).isEqualTo(blanksLast(page, Comparator.naturalOrder()));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Space"})
  void placesAreSortedByTheKeyboardAndTheFocusStays(String key) {
    visit(
        Window.DESKTOP,
        "zh",
        page -> {
          Locator button = page.locator("thead .where button");
          button.focus();
          page.keyboard().press(key);
          assertThat(keys(page, ".where")).isSorted();
          assertThat(page.locator("tbody .where").first().innerText()).startsWith("安徽");
          assertThat(page.locator("thead .where button:focus").count()).isOne();
        });
  }

  @Test
  void allButtonsAreReachedByTheKeyboard() {
    visit(
        Window.DESKTOP,
        "zh",
        page -> {
          page.locator("thead button").first().focus();
          int buttons = page.locator("thead button").count();
          for (int next = 1; next < buttons; next++) {
            page.keyboard().press("Tab");
          }
          assertThat(page.locator("thead th:has(button:focus)").innerText()).startsWith("建议");
        });
  }

  @Test
  void returningToTheFirstOrderRestoresIt() {
    visit(
        Window.DESKTOP,
        "en",
        page -> {
          List<String> before = page.locator("tbody th").allInnerTexts();
          page.locator("thead .where button").click();
          page.locator("thead .when button").click();
          assertThat(page.locator("tbody th").allInnerTexts()).isEqualTo(before);
        });
  }

  @ParameterizedTest
  @EnumSource
  void sortingWorksInEveryWindowAndTotalsStayLast(Window window) {
    visit(
        window,
        "en",
        page -> {
          page.locator("thead .where button").click();
          assertThat(keys(page, ".where")).isSorted();
          BoundingBox last = page.locator("tbody tr").last().boundingBox();
          BoundingBox totals = page.locator("tfoot tr").boundingBox();
          assertThat(totals.y).isGreaterThanOrEqualTo(last.y + last.height - 1);
        });
  }

  @Test
  void withoutScriptTheTableIsWholeAndOffersNoButtons() {
    try (BrowserContext context =
        browser.newContext(Window.PHONE.options().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(site.address("en/ledger/"));

      assertThat(page.locator("tbody tr").count()).isEqualTo(rows());
      assertThat(page.locator(".ledger button").count()).isZero();
      assertThat(page.locator("thead").boundingBox().height).isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "SMALLEST"})
  void onAPhoneNothingIsCutAndEveryValueHasItsLabel(Window window) {
    List<String> wrong = new ArrayList<>();
    visit(
        window,
        "en",
        page -> {
          for (Locator cell : page.locator("tbody td:not(:empty), tbody th").all()) {
            BoundingBox box = cell.boundingBox();
            if (box.x < 0 || box.x + box.width > page.viewportSize().width) {
              wrong.add("cut: " + cell.innerText());
            }
          }
          for (Locator cell : page.locator("tbody [data-label]").all()) {
            Object label = cell.evaluate("e => getComputedStyle(e, '::before').content");
            if (!label.equals('"' + cell.getAttribute("data-label") + '"')) {
              wrong.add("no label: " + cell.innerText());
            }
          }
        });

    assertThat(wrong).isEmpty();
  }

  @Test
  void headingsStayInSightOfALongTable() {
    visit(
        Window.DESKTOP,
        "en",
        page -> {
          page.setViewportSize(1280, 300);
          page.locator("tbody tr").last().scrollIntoViewIfNeeded();
          assertThat(page.locator("thead th").first().boundingBox().y).isBetween(-1.0, 1.0);
        });
  }

  @ParameterizedTest
  @EnumSource
  void everyoneCanUseItOnceItIsSorted(Window window) {
    visit(
        window,
        "zh",
        page -> {
          page.locator("thead .where button").click();
          assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).isEmpty();
        });
  }

  @Test
  void theScriptRunsFromTheDiskAsWell() {
    try (BrowserContext context = browser.newContext(Window.DESKTOP.options())) {
      Page page = context.newPage();
      page.navigate(BuiltSite.real().folder().resolve("zh/ledger/index.html").toUri().toString());

      page.locator("thead .where button").click();
      assertThat(keys(page, ".where")).isSorted();
    }
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static List<String> sorted(Page page) {
    return page.locator("thead [aria-sort]").all().stream()
        .map(head -> head.innerText().strip() + " " + head.getAttribute("aria-sort"))
        .toList();
  }

  private static List<String> keys(Page page, String column) {
    return page.locator("tbody " + column).all().stream()
        .map(cell -> cell.getAttribute("data-key"))
        .toList();
  }

  private static List<String> groups(Page page) {
    String index = "[...document.querySelectorAll('thead th')]";
    Object column = page.evaluate(index + ".findIndex(e => e.textContent === 'Groups') + 1");
    return page.locator("tbody tr > :nth-child(" + column + ")").allInnerTexts();
  }

  /** What is shown, as it should stand: sorted here, not by the page. */
  private static List<String> blanksLast(Page page, Comparator<Integer> order) {
    List<String> shown = groups(page);
    List<String> sorted =
        new ArrayList<>(
            shown.stream()
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf)
                .sorted(order)
                .map(String::valueOf)
                .toList());
    assertThat(sorted).hasSizeBetween(2, shown.size() - 1);
    sorted.addAll(Collections.nCopies(shown.size() - sorted.size(), ""));
    return sorted;
  }

  private static int rows() {
    return BuiltSite.real().pages().get("en/ledger/index.html").select("tbody tr").size();
  }

  private static void visit(Window window, String edition, Consumer<Page> look) {
    try (BrowserContext context = browser.newContext(window.options())) {
      Page page = context.newPage();
      page.navigate(site.address(edition + "/ledger/"));
      look.accept(page);
    }
  }
}
