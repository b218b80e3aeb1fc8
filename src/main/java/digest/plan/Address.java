package digest.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Paths of published files, and how they are written as addresses. */
public final class Address {
  private static final String INDEX = "index.html";
  private static final String AS_IT_IS = "-._~!$&'()*+,;=:@/";

  private Address() {}

  /**
   * From one file of the site to another. Names {@code index.html} in full, so that links also work
   * in a folder opened from disk, where no server adds it.
   */
  public static String relative(String from, String to) {
    int shared = shared(from, to);
    StringBuilder href = new StringBuilder(to.length() + 16);
    for (int up = from.indexOf('/', shared); up >= 0; up = from.indexOf('/', up + 1)) {
      href.append("../");
    }
    return href.append(to, shared, to.length()).toString();
  }

  /** The length of the folders that both paths begin with, the last slash included. */
  private static int shared(String from, String to) {
    int shared = 0;
    for (int end = from.indexOf('/') + 1; end > 0; end = from.indexOf('/', end) + 1) {
      if (!to.regionMatches(shared, from, shared, end - shared)) {
        return shared;
      }
      shared = end;
    }
    return shared;
  }

  /** The file that a {@link #relative} address on a file leads to. */
  public static String resolve(String from, String href) {
    List<String> parts = new ArrayList<>(folders(from));
    for (String part : href.split("/")) {
      if (part.equals("..")) {
        parts.remove(parts.size() - 1);
      } else {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  /** The public form below the base URL: without {@code index.html}, which servers add. */
  public static String published(String path) {
    boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return index ? path.substring(0, path.length() - INDEX.length()) : path;
  }

  /**
   * As written in an address: RFC 3986, section 3.3; all else is percent-encoded UTF-8. Only the
   * names of images need it.
   */
  public static String encode(String path) {
    StringBuilder out = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (Character.isLetterOrDigit(b) || AS_IT_IS.indexOf(b) >= 0) {
        out.append((char) b);
      } else {
        out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return out.toString();
  }

  /** The file that a server sends for a folder. */
  static String index(String folder) {
    return folder + INDEX;
  }

  private static List<String> folders(String path) {
    int end = path.lastIndexOf('/');
    return end < 0 ? List.of() : Arrays.asList(path.substring(0, end).split("/"));
  }
}
