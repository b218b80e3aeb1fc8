package digest.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import digest.serve.RawHttp.Reply;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of all kinds, as bytes on the wire. */
class RequestsTest {
  private static final String PAGE =
      "<!DOCTYPE html><html lang=\"zh\"><head><meta http-equiv=\"Content-Security-Policy\""
          + " content=\"default-src 'none'; style-src 'self'\">"
          + "<link rel=\"stylesheet\" href=\"../assets/site.css\"></head><body>汉</body></html>";

  @TempDir private static Path folder;
  private static Path site;
  private static ServedFolder served;
  private static RawHttp http;

  @BeforeAll
  static void start() throws IOException {
    site = folder.resolve("site");
    write("../secret.txt", "secret");
    write("index.html", PAGE);
    write("zh/index.html", PAGE);
    write("zh/feed.xml", "<rss/>");
    write("404.html", "<html><head></head><body>none</body></html>");
    write("assets/site.css", "p {}");
    write("assets/icon.svg", "<svg/>");
    write("media/a/a.1.jpg", "jpg");
    write("robots.txt", "");
    write("sitemap.xml", "<urlset/>");
    write("汉.html", PAGE);
    write(".digest/manifest", "manifest");
    write("zh/.hidden", "hidden");
    Files.createSymbolicLink(site.resolve("out.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(site.resolve("up"), folder);
    served = new ServedFolder(site);
    http = served.http();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static void write(String path, String text) throws IOException {
    Path file = site.resolve(path).normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @CsvSource({
    "/, 200",
    "/zh/, 200",
    "/zh/?a=1, 200",
    "/%7Ah/index.html, 200",
    "/%E6%B1%89.html, 200",
    "/zh, 301",
    "/nowhere, 404",
    "/zh/nowhere/, 404",
    // Out of the site.
    "/../secret.txt, 400",
    "/zh/../../secret.txt, 400",
    "/zh/../index.html, 400",
    "/./index.html, 400",
    "/%2e%2e/secret.txt, 400",
    "/%2E%2E%2Fsecret.txt, 400",
    "/..%2fsecret.txt, 400",
    "/zh/%2e./secret.txt, 400",
    "/%252e%252e/secret.txt, 404",
    "/..%252fsecret.txt, 404",
    "/..%5csecret.txt, 400",
    "/..\\secret.txt, 400",
    "/.../secret.txt, 404",
    "//secret.txt, 404",
    "//zh/, 400",
    "//evil.example/zh, 400",
    "///etc/passwd, 404",
    "/zh//index.html, 404",
    "/zh%2f%2findex.html, 404",
    "/%2fetc/passwd, 404",
    "/%2F%2Fetc/passwd, 404",
    "/out.txt, 404",
    "/up/secret.txt, 404",
    "/up/site/index.html, 404",
    // Strange bytes.
    "/index.html%00, 400",
    "/%00, 400",
    "/zh%0d%0aX:1, 400",
    "/%c0%ae%c0%ae/secret.txt, 400",
    "/%e0%80%af, 400",
    "/%ed%a0%80, 400",
    "/%ff, 400",
    "/%, 400",
    "/%2, 400",
    "/%zz, 400",
    "/\u00e9, 400",
    // Not part of the site.
    "/.digest/manifest, 404",
    "/%2edigest/manifest, 404",
    "/.Digest/manifest, 404",
    "/zh/.hidden, 404",
    "/ZH/, 404",
    "/index.html/, 404",
    "/index.html., 404",
    "/index.html%20, 404",
    "/C:/Windows/win.ini, 404",
    "/C:%5cWindows, 400",
    "/index.html::$DATA, 404",
    "/__digest/, 404",
    "/__digest/reload.js/, 404",
    "/__digest/../index.html, 400",
    "/__digest/%2e%2e/index.html, 400"
  })
  void targetIsAnsweredWith(String target, int status) throws IOException {
    Reply reply = http.get(target);

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.body()).doesNotContain("secret", "manifest");
  }

  @Test
  void longTargetIsNotFound() throws IOException {
    assertThat(http.get("/" + "a".repeat(8_000)).status()).isEqualTo(404);
  }

  @Test
  void deepTargetIsNotFound() throws IOException {
    assertThat(http.get("/a".repeat(4_000)).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1:PORT, 200",
    "localhost:PORT, 200",
    "LocalHost:PORT, 200",
    "[::1]:PORT, 200",
    "127.0.0.1, 403",
    "localhost, 403",
    "localhost:1, 403",
    "evil.example:PORT, 403",
    "localhost.evil.example:PORT, 403",
    "127.0.0.1.evil.example:PORT, 403",
    "evil@127.0.0.1:PORT, 403",
    "0.0.0.0:PORT, 403",
    "'', 403"
  })
  void hostIsAnsweredWith(String host, int status) throws IOException {
    String line = "Host: " + host.replace("PORT", Integer.toString(http.port()));

    assertThat(http.request("GET /zh/ HTTP/1.1", line).status()).isEqualTo(status);
  }

  @Test
  void requestWithoutHostIsRefused() throws IOException {
    assertThat(http.request("GET /zh/ HTTP/1.1", "Accept: */*").status()).isEqualTo(400);
  }

  @Test
  void requestWithTwoHostsIsRefused() throws IOException {
    String host = "Host: 127.0.0.1:" + http.port();

    assertThat(http.request("GET /zh/ HTTP/1.1", host, host).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1:PORT, 200", "evil.example, 403", "127.0.0.1, 403"})
  void wholeAddressIsAnsweredWith(String authority, int status) throws IOException {
    String target = "http://" + authority.replace("PORT", Integer.toString(http.port())) + "/zh/";

    assertThat(http.get(target).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:PORT, 200",
    "http://localhost:PORT, 200",
    "http://[::1]:PORT, 200",
    "http://127.0.0.1:1, 403",
    "https://127.0.0.1:PORT, 403",
    "http://evil.example, 403",
    "null, 403",
    "'', 403"
  })
  void originIsAnsweredWith(String origin, int status) throws IOException {
    String port = Integer.toString(http.port());
    Reply reply =
        http.request(
            "GET /zh/ HTTP/1.1",
            "Host: 127.0.0.1:" + port,
            "Origin: " + origin.replace("PORT", port));

    assertThat(reply.status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND", "get"})
  void otherMethodsAreRefused(String method) throws IOException {
    Reply reply = http.request(method + " /zh/ HTTP/1.1", "Host: 127.0.0.1:" + http.port());

    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.header("Allow")).contains("GET, HEAD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 5", "Transfer-Encoding: chunked"})
  void bodiesAreRefused(String header) throws IOException {
    String head = "GET /zh/ HTTP/1.1\r\nHost: 127.0.0.1:" + http.port() + "\r\n" + header;

    assertThat(http.send(head + "\r\n\r\n0\r\n\r\n").status()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/|text/html; charset=utf-8",
        "/nowhere|text/html; charset=utf-8",
        "/assets/site.css|text/css; charset=utf-8",
        "/assets/icon.svg|image/svg+xml; charset=utf-8",
        "/zh/feed.xml|application/rss+xml; charset=utf-8",
        "/sitemap.xml|application/xml; charset=utf-8",
        "/media/a/a.1.jpg|image/jpeg",
        "/robots.txt|text/plain; charset=utf-8",
        "/__digest/reload.js|text/javascript; charset=utf-8",
        "/__digest/panel.css|text/css; charset=utf-8",
        "/__digest/problems.json|application/json; charset=utf-8"
      })
  void typeIsThatOfTheFile(String target, String type) throws IOException {
    assertThat(http.get(target).header("Content-Type")).contains(type);
  }

  @Test
  void everyAnswerForbidsGuessingAndReuseUnasked() throws IOException {
    Reply reply = http.get("/zh/");

    assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
    assertThat(reply.header("Cache-Control")).contains("no-cache");
    assertThat(reply.header("Cross-Origin-Resource-Policy")).contains("same-origin");
  }

  @Test
  void headIsGetWithoutTheBody() throws IOException {
    Reply get = http.get("/zh/");
    Reply head = http.request("HEAD /zh/ HTTP/1.1", "Host: 127.0.0.1:" + http.port());

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
    assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
  }

  @Test
  void lengthIsThatOfTheBytes() throws IOException {
    Reply get = http.get("/zh/");

    assertThat(get.header("Content-Length")).contains(Integer.toString(get.body().length()));
  }

  @Test
  void emptyFileIsSentAsSuch() throws IOException {
    Reply reply = http.get("/robots.txt");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Length")).contains("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TAG", "W/TAG", "\"other\", TAG", "*"})
  void whatIsKnownIsNotSentAgain(String known) throws IOException {
    String tag = http.get("/zh/").header("ETag").orElseThrow();
    Reply reply =
        http.request(
            "GET /zh/ HTTP/1.1",
            "Host: 127.0.0.1:" + http.port(),
            "If-None-Match: " + known.replace("TAG", tag));

    assertThat(reply.status()).isEqualTo(304);
    assertThat(reply.body()).isEmpty();
    assertThat(reply.header("ETag")).contains(tag);
  }

  @Test
  void whatIsNotKnownIsSent() throws IOException {
    String host = "Host: 127.0.0.1:" + http.port();

    assertThat(http.request("GET /zh/ HTTP/1.1", host, "If-None-Match: \"other\"").status())
        .isEqualTo(200);
  }

  @Test
  void pageCarriesTheScriptAndAPolicyThatAllowsIt() throws IOException {
    assertThat(http.get("/zh/").body())
        .contains(
            "content=\"default-src 'none'; style-src 'self'; script-src 'self';"
                + " connect-src 'self'\"")
        .containsPattern(
            "<script src=\"/__digest/reload\\.js\" data-state=\"[0-9a-f]{32}\" defer></script>\n"
                + "</head>");
  }

  @Test
  void pageOfTheSiteStaysAsItIs() throws IOException {
    http.get("/zh/");

    assertThat(site.resolve("zh/index.html")).hasContent(PAGE);
  }

  @Test
  void whatIsNotFoundShowsTheSitesOwnPage() throws IOException {
    assertThat(http.get("/zh/nowhere/").body()).contains("none").contains("reload.js");
  }

  @Test
  void folderIsRedirectedToWithItsQuery() throws IOException {
    assertThat(http.get("/zh?a=%41").header("Location")).contains("/zh/?a=%41");
  }

  @Test
  void newStyleChangesTheStateOfThePagesThatUseIt() throws IOException {
    String before = http.get("/zh/").header("ETag").orElseThrow();
    write("assets/site.css", "p { color: red }");

    assertThat(http.get("/zh/").header("ETag")).isPresent().isNotEqualTo(Optional.of(before));
  }

  @Test
  void halfSentRequestsStopNobody() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 30; i++) {
        Socket socket = http.open();
        slow.add(socket);
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHo".getBytes(US_ASCII));
      }

      assertThat(http.get("/zh/").status()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void streamsAreLimitedAndPagesAreServedAllTheSame() throws IOException {
    List<Socket> streams = new ArrayList<>();
    String request =
        "GET /__digest/events?page=%2Fzh%2F HTTP/1.1\r\nHost: 127.0.0.1:"
            + http.port()
            + "\r\n\r\n";
    try (ServedFolder other = new ServedFolder(site)) {
      RawHttp there = other.http();
      String text = request.replace(":" + http.port(), ":" + there.port());
      for (int i = 0; i < 32; i++) {
        Socket socket = there.open();
        streams.add(socket);
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
      }

      assertThat(there.get("/__digest/events?page=%2Fzh%2F").status()).isEqualTo(503);
      assertThat(there.get("/zh/").status()).isEqualTo(200);
    } finally {
      for (Socket socket : streams) {
        socket.close();
      }
    }
  }
}
