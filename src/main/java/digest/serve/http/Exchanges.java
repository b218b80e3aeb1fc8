package digest.serve.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Lets requests in, and sends the answers. */
record Exchanges(Gate gate, Answerer answerer, String events, EventStreams streams)
    implements HttpHandler {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Cache-Control", "no-cache",
          "X-Content-Type-Options", "nosniff",
          "Cross-Origin-Resource-Policy", "same-origin");
  private static final String TOPIC = "page=";

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    ALWAYS.forEach(exchange.getResponseHeaders()::set);
    String method = exchange.getRequestMethod();
    URI target = exchange.getRequestURI();
    Optional<Answer> refusal = gate.refusal(method, target, exchange.getRequestHeaders());
    if (refusal.isPresent()) {
      // What else was sent is not worth reading.
      send(exchange, refusal.get().with("Connection", "close"));
    } else if (!target.getRawPath().equals(events)) {
      send(exchange, answer(asked(exchange)));
    } else if (!streams.open(exchange, topic(target))) {
      send(exchange, Answer.said(503, "There are too many listeners.").with("Retry-After", "3"));
    }
  }

  private Answer answer(Asked asked) {
    try {
      return answerer.answer(asked);
    } catch (IOException e) {
      return Answer.said(500, String.valueOf(e.getMessage()));
    }
  }

  private static Asked asked(HttpExchange exchange) {
    URI target = exchange.getRequestURI();
    return new Asked(
        target.getRawPath(),
        Optional.ofNullable(target.getRawQuery()).orElse(""),
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match")));
  }

  private static String topic(URI target) {
    return Optional.ofNullable(target.getRawQuery())
        .filter(query -> query.startsWith(TOPIC))
        .flatMap(query -> RequestPath.decodePart(query.substring(TOPIC.length())))
        .orElse("");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      answer.headers().forEach(headers::set);
      int length = answer.body().length;
      boolean empty = length == 0 || exchange.getRequestMethod().equals("HEAD");
      if (empty && answer.status() != 304) {
        headers.set("Content-Length", Integer.toString(length));
      }
      exchange.sendResponseHeaders(answer.status(), empty ? -1 : length);
      if (!empty) {
        exchange.getResponseBody().write(answer.body());
      }
    }
  }
}
