package digest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrowserIT {
  private static final String HTML =
      "<!doctype html><html lang=zh><title>汉</title><p>政协委员</p>"
          + "<script>document.title += document.querySelector('p').textContent.length</script>";

  private static HttpServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = HTML.getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    server.stop(0);
  }

  @Test
  void aPageOfThisMachineIsLoadedAndItsScriptRun() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");

      assertThat(page.title()).isEqualTo("汉4");
    }
  }

  @Test
  void noOtherMachineIsFound() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();

      assertThatThrownBy(() -> page.navigate("http://example.org/"))
          .isInstanceOf(PlaywrightException.class)
          .hasMessageContaining("ERR_NAME_NOT_RESOLVED");
    }
  }
}
