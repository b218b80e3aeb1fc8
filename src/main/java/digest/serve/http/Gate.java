package digest.serve.http;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who is answered. A page from elsewhere must not read drafts through the browser of
 * somebody who has a preview open: neither by asking directly (its {@code Origin} tells) nor under
 * a name of its own that it points to this machine (the {@code Host} tells).
 *
 * @param port that is listened at
 */
record Gate(int port) {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int USUAL_PORT = 80;

  /** What to say to one who is not let in. */
  Optional<Answer> refusal(String method, URI target, Headers headers) {
    List<String> hosts = headers.getOrDefault("Host", List.of());
    if (hosts.size() != 1 || !isPlain(target)) {
      return Optional.of(Answer.said(400, "This is no request that a browser sends."));
    } else if (!isHere(hosts.get(0))
        || (target.getRawAuthority() != null && !isHere(target.getRawAuthority()))) {
      return Optional.of(
          Answer.said(403, "The preview is at http://127.0.0.1:" + port + "/ and nowhere else."));
    } else if (!headers.getOrDefault("Origin", List.of()).stream().allMatch(this::isOwnOrigin)) {
      return Optional.of(Answer.said(403, "Other sites may not look at the preview."));
    } else if (!method.equals("GET") && !method.equals("HEAD")) {
      return Optional.of(
          Answer.said(405, "The preview can only be read.").with("Allow", "GET, HEAD"));
    } else if (hasBody(headers)) {
      return Optional.of(Answer.said(413, "The preview takes nothing."));
    }
    return Optional.empty();
  }

  /** A path alone, or all of an http address (RFC 9112, section 3.2.2). */
  private static boolean isPlain(URI target) {
    return target.getRawPath() != null
        && target.getRawPath().startsWith("/")
        && (target.getRawAuthority() == null || "http".equalsIgnoreCase(target.getScheme()))
        && (target.getScheme() == null || target.getRawAuthority() != null);
  }

  private boolean isOwnOrigin(String origin) {
    return origin.startsWith("http://") && isHere(origin.substring("http://".length()));
  }

  private boolean isHere(String authority) {
    String lower = authority.toLowerCase(Locale.ROOT);
    return NAMES.stream()
        .anyMatch(
            name -> lower.equals(name + ":" + port) || (port == USUAL_PORT && lower.equals(name)));
  }

  private static boolean hasBody(Headers headers) {
    return headers.containsKey("Transfer-Encoding")
        || headers.getOrDefault("Content-Length", List.of()).stream()
            .anyMatch(length -> !length.strip().equals("0"));
  }
}
