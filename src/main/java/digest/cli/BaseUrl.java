package digest.cli;

import java.net.URI;

/** The address of the site as given on the command line. */
final class BaseUrl {
  private BaseUrl() {}

  /**
   * @throws UsageException for anything but an absolute http or https address of a folder
   */
  static URI parse(String text) {
    try {
      URI url = URI.create(text.endsWith("/") ? text : text + "/");
      boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      if (web
          && url.getHost() != null
          && url.getRawQuery() == null
          && url.getRawFragment() == null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // Said below, in the same words as for every other address that will not do.
    }
    throw new UsageException(
        "--base-url `" + text + "` is not an address such as https://example.org/digest/");
  }
}
