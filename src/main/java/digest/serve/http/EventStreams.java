package digest.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * Server-sent events (HTML Living Standard, section 9.2). A stream is about one topic, and is sent
 * a message about it at its beginning and at every {@link #announce}. Streams hold no thread; one
 * thread writes to all of them.
 */
public final class EventStreams implements AutoCloseable {
  private static final int MOST = 32;
  private static final Duration BEAT = Duration.ofSeconds(15);

  /** The browser comes back by itself; before the server's limit for an answer cuts it off. */
  private static final Duration LIFE = Duration.ofSeconds(120);

  private static final String AGAIN_AFTER = "retry: 1000\n\n";

  private final UnaryOperator<String> message;
  private final List<Stream> streams = new ArrayList<>();
  private final AtomicInteger open = new AtomicInteger();
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(task -> Limits.daemon(task, "preview-events"));

  private record Stream(HttpExchange exchange, OutputStream out, String topic, long began) {}

  /**
   * @param message of one line about a topic; asked for again each time it is sent
   */
  public EventStreams(UnaryOperator<String> message) {
    this.message = message;
    writer.scheduleWithFixedDelay(
        this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Something happened: everybody is sent a message. */
  public void announce() {
    later(() -> List.copyOf(streams).forEach(this::tell));
  }

  /** Takes over the exchange, unless there are too many. */
  boolean open(HttpExchange exchange, String topic) throws IOException {
    if (open.incrementAndGet() > MOST) {
      open.decrementAndGet();
      return false;
    }
    try {
      begin(exchange, topic);
      return true;
    } catch (IOException gone) {
      open.decrementAndGet();
      throw gone;
    }
  }

  @Override
  public void close() {
    writer.shutdownNow();
  }

  private void begin(HttpExchange exchange, String topic) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/event-stream; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    Stream stream = new Stream(exchange, exchange.getResponseBody(), topic, System.nanoTime());
    later(
        () -> {
          streams.add(stream);
          write(stream, AGAIN_AFTER);
          tell(stream);
        });
  }

  /** A remark shows whether anybody is still there. */
  private void beat() {
    for (Stream stream : List.copyOf(streams)) {
      if (System.nanoTime() - stream.began() > LIFE.toNanos()) {
        drop(stream);
      } else {
        write(stream, ":\n\n");
      }
    }
  }

  private void tell(Stream stream) {
    write(stream, "data: " + message.apply(stream.topic()) + "\n\n");
  }

  private void write(Stream stream, String text) {
    try {
      stream.out().write(text.getBytes(UTF_8));
      stream.out().flush();
    } catch (IOException gone) {
      drop(stream);
    }
  }

  private void drop(Stream stream) {
    if (streams.remove(stream)) {
      open.decrementAndGet();
      stream.exchange().close();
    }
  }

  private void later(Runnable task) {
    try {
      writer.execute(task);
    } catch (RejectedExecutionException closed) {
      // The preview ends, and with it all streams.
    }
  }
}
