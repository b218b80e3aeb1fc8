package digest.serve.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** A web server that only this machine can reach, and only under its own names. */
public final class LoopbackServer implements AutoCloseable {
  private final List<HttpServer> servers;
  private final ExecutorService pool = Limits.pool();
  private final int port;

  private LoopbackServer(List<HttpServer> servers) {
    this.servers = servers;
    this.port = servers.get(0).getAddress().getPort();
  }

  /**
   * Listens, on 127.0.0.1 and, where there is one, on ::1. Nobody is answered yet.
   *
   * @param port the first to try; 0 takes any
   * @throws IOException one line, if neither it nor one of the next can be had
   */
  public static LoopbackServer open(int port) throws IOException {
    Limits.set();
    return new LoopbackServer(Loopback.bind(port));
  }

  /** That is really listened at. */
  public int port() {
    return port;
  }

  /**
   * Begins to answer.
   *
   * @param events the path at which streams of events are to be had: {@code ?page=TOPIC}
   */
  public void start(Answerer answerer, String events, EventStreams streams) {
    Exchanges exchanges = new Exchanges(new Gate(port), answerer, events, streams);
    for (HttpServer server : servers) {
      server.createContext("/", exchanges);
      server.setExecutor(pool);
      server.start();
    }
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    pool.shutdownNow();
  }
}
