package digest.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real Chromium without a window. It sees this machine only: every other name is not found. Where
 * there is none, one is installed first, and says so. Like all of Playwright, to be used by one
 * thread.
 */
public final class Browser implements AutoCloseable {
  /** Playwright itself adds --no-sandbox, without which Chromium does not run as root. */
  private static final List<String> SWITCHES =
      List.of(
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--no-default-browser-check",
          // In a container /dev/shm is often too small for a page.
          "--disable-dev-shm-usage",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /** Takes some seconds: start one for all tests of a class. */
  public static Browser start() throws IOException {
    Optional<Path> executable = InstalledBrowser.findOrInstall();
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
    try {
      BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(SWITCHES);
      executable.ifPresent(options::setExecutablePath);
      return new Browser(playwright, playwright.chromium().launch(options));
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  /** A fresh profile: nothing is left of pages seen before. */
  public BrowserContext newContext(com.microsoft.playwright.Browser.NewContextOptions options) {
    return chromium.newContext(options);
  }

  /** A fresh profile in a desktop window. */
  public BrowserContext newContext() {
    return chromium.newContext();
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** Otherwise Playwright fetches three browsers of its own as soon as it is created. */
  private static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return environment;
  }
}
