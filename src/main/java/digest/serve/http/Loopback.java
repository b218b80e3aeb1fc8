package digest.serve.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** Finds a port that is free at all addresses by which a machine calls itself. */
final class Loopback {
  private static final byte[] FOUR = {127, 0, 0, 1};
  private static final byte[] SIX = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
  private static final int TRIES = 20;
  private static final int LAST_PORT = 65_535;

  private Loopback() {}

  /** One server for each address, IPv4 first, all at the same port; none is started. */
  static List<HttpServer> bind(int first) throws IOException {
    List<InetAddress> addresses = addresses();
    int last = first == 0 ? 0 : Math.min(first + TRIES - 1, LAST_PORT);
    // Any free port of one address may be taken at the other.
    int tries = first == 0 ? TRIES : last - first + 1;
    IOException failure = new IOException("no port was tried");
    for (int i = 0; i < tries; i++) {
      try {
        return bind(addresses, first == 0 ? 0 : first + i);
      } catch (BindException e) {
        failure = e;
      }
    }
    throw new IOException(
        "cannot listen at any port from " + first + " to " + last + ": " + failure.getMessage(),
        failure);
  }

  private static List<HttpServer> bind(List<InetAddress> addresses, int port) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    int wanted = port;
    try {
      for (InetAddress address : addresses) {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, wanted), 0);
        servers.add(server);
        wanted = server.getAddress().getPort();
      }
      return servers;
    } catch (IOException e) {
      servers.forEach(server -> server.stop(0));
      throw e;
    }
  }

  private static List<InetAddress> addresses() throws IOException {
    InetAddress four = InetAddress.getByAddress(FOUR);
    InetAddress six = InetAddress.getByAddress(SIX);
    return exists(six) ? List.of(four, six) : List.of(four);
  }

  /** Many containers have no IPv6. */
  private static boolean exists(InetAddress address) {
    try {
      HttpServer.create(new InetSocketAddress(address, 0), 0).stop(0);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
