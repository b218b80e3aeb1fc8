package digest.serve;

import digest.serve.http.EventStreams;
import digest.serve.http.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A site under work: built, watched, and shown to the browsers of this machine until it is closed.
 * The published site is neither read nor written.
 */
public final class Preview implements AutoCloseable {
  static final String OWN = "/__digest/";
  static final String SCRIPT = OWN + "reload.js";
  static final String STYLE = OWN + "panel.css";
  static final String PROBLEMS = OWN + "problems.json";
  static final String EVENTS = OWN + "events";

  private final LoopbackServer server;
  private final Pages pages = new Pages();
  private final EventStreams streams = new EventStreams(pages::message);
  private final URI address;
  private final FutureTask<Void> work;
  private final Thread builder;

  private Preview(Setup setup, Listener listener, LoopbackServer server) {
    this.server = server;
    this.address = URI.create("http://127.0.0.1:" + server.port() + "/");
    this.work = new FutureTask<>(new Builder(setup, address, listener, this::show));
    this.builder = new Thread(work, "preview-build");
  }

  /**
   * Begins to listen, tells where, and then to build.
   *
   * @throws IOException one line, if there is no port to listen at
   */
  public static Preview start(Setup setup, Listener listener) throws IOException {
    Preview preview = new Preview(setup, listener, LoopbackServer.open(setup.port()));
    preview.server.start(preview.pages, EVENTS, preview.streams);
    listener.listening(preview.address, setup.port());
    preview.builder.setDaemon(true);
    preview.builder.start();
    return preview;
  }

  /** Where it is to be seen. */
  public URI address() {
    return address;
  }

  /** Waits until it is closed. */
  public void await() throws InterruptedException {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Ends it, after the build that is under way; nothing is written from then on. */
  @Override
  public void close() {
    streams.close();
    server.close();
    builder.interrupt();
    try {
      builder.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(Report report) {
    pages.show(report);
    streams.announce();
  }
}
