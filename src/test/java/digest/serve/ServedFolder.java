package digest.serve;

import digest.serve.http.EventStreams;
import digest.serve.http.LoopbackServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder served as a preview serves the site it has built. */
final class ServedFolder implements AutoCloseable {
  private final Pages pages = new Pages();
  private final EventStreams streams = new EventStreams(pages::message);
  private final LoopbackServer server;

  ServedFolder(Path folder) throws IOException {
    pages.show(new Report(Optional.of(folder), true, List.of(), Optional.empty()));
    server = LoopbackServer.open(0);
    server.start(pages, Preview.EVENTS, streams);
  }

  RawHttp http() {
    return new RawHttp(server.port());
  }

  @Override
  public void close() {
    streams.close();
    server.close();
  }
}
