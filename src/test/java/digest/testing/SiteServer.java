package digest.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A plain web server for a published site, at the path it is made for, seen by this machine only.
 */
public final class SiteServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "xml", "application/xml",
          "txt", "text/plain");

  private final HttpServer server;
  private final BuiltSite site;

  private SiteServer(HttpServer server, BuiltSite site) {
    this.server = server;
    this.site = site;
  }

  public static SiteServer start(BuiltSite site) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    SiteServer started = new SiteServer(server, site);
    server.createContext("/", started::answer);
    server.start();
    return started;
  }

  /** Where a file of the site stands. */
  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + site.base().getPath() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String base = site.base().getPath();
      String file = path.startsWith(base) ? path.substring(base.length()) : "?";
      String name = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
      boolean found = site.has(name);
      send(exchange, found ? 200 : 404, site.folder().resolve(found ? name : "404.html"));
    }
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
