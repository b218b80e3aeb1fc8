package digest.serve.http;

import java.util.Locale;
import java.util.Map;

/** Types of files by their names. */
public final class MediaTypes {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", Answer.HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          // RFC 7111: without the parameter a reader may take the first line for data.
          Map.entry("csv", "text/csv; charset=utf-8; header=present"),
          Map.entry("txt", Answer.PLAIN),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("svg", "image/svg+xml; charset=utf-8"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"));

  private MediaTypes() {}

  /**
   * @param name of a file; the one that ends in {@code .xml} and is a feed is told by its name too
   */
  public static String of(String name) {
    if (name.equals("feed.xml")) {
      return "application/rss+xml; charset=utf-8";
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
