package digest.serve.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;

/**
 * What a browser is sent.
 *
 * @param headers without length and date, which are added on the way
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {
  public static final String PLAIN = "text/plain; charset=utf-8";
  public static final String HTML = "text/html; charset=utf-8";

  public Answer {
    headers = Map.copyOf(headers);
  }

  public static Answer of(int status, String type, byte[] body) {
    return new Answer(status, Map.of("Content-Type", type), body);
  }

  /** A few words for whoever looks at it. */
  public static Answer said(int status, String text) {
    return of(status, PLAIN, (text + "\n").getBytes(UTF_8));
  }

  /**
   * The bytes under an entity tag of their own, or word that what the browser has is still right
   * (RFC 9110, section 13.1.2).
   */
  public static Answer tagged(Asked asked, String type, byte[] body) {
    String tag = EntityTag.of(body);
    boolean same = asked.known().filter(known -> EntityTag.isAmong(known, tag)).isPresent();
    Answer answer = same ? new Answer(304, Map.of(), new byte[0]) : of(200, type, body);
    return answer.with("ETag", tag);
  }

  public Answer with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }
}
