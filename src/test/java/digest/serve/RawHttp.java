package digest.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a server answers to bytes as they are, which no client library would send. */
record RawHttp(int port) {
  private static final int PATIENCE_MILLIS = 20_000;

  /**
   * @param status 0 where the connection was closed without a word
   */
  record Reply(int status, String head, String body) {
    Optional<String> header(String name) {
      String prefix = name.toLowerCase(Locale.ROOT) + ": ";
      return Arrays.stream(head.split("\r\n"))
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
          .map(line -> line.substring(prefix.length()))
          .findFirst();
    }
  }

  /** A GET of this target with the right host. */
  Reply get(String target) throws IOException {
    return request("GET " + target + " HTTP/1.1", "Host: 127.0.0.1:" + port);
  }

  /** A request of these lines, after which the connection is to be closed. */
  Reply request(String... lines) throws IOException {
    return send(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
  }

  Reply send(String text) throws IOException {
    try (Socket socket = open()) {
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
      String reply = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      int end = reply.indexOf("\r\n\r\n");
      return end < 0
          ? new Reply(0, "", reply)
          : new Reply(
              Integer.parseInt(reply.split(" ")[1]),
              reply.substring(0, end),
              reply.substring(end + 4));
    }
  }

  Socket open() throws IOException {
    Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }
}
