package digest.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.serve.http.EntityTag;
import digest.serve.http.Folder;
import digest.serve.http.Folder.Place;
import digest.serve.http.RequestPath;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page as it is sent: with the script that reloads it. Nothing else is added, and the page in its
 * folder stays as it is.
 *
 * @param html as it was built
 * @param state changes whenever the page does, or something that it shows
 */
record PreviewedPage(String html, String state) {
  private static final Pattern SHOWN =
      Pattern.compile("\\s(?:href|src)=\"([^\"#?]+\\.(?:css|svg|png|jpe?g|gif|webp|avif|ico))\"");
  private static final Pattern PLACE = Pattern.compile("</head\\s*>", Pattern.CASE_INSENSITIVE);

  /**
   * @param path at which the page was asked for, decoded
   */
  static PreviewedPage of(String path, byte[] bytes, Folder site) throws IOException {
    String html = new String(bytes, UTF_8);
    List<byte[]> parts = new ArrayList<>(List.of(bytes));
    for (String link : SHOWN.matcher(html).results().map(PreviewedPage::link).toList()) {
      Optional<String> shown = resolve(path, link);
      if (shown.isPresent() && site.find(shown.get()) instanceof Place.Found found) {
        parts.add(Files.readAllBytes(found.file()));
      }
    }
    return new PreviewedPage(html, EntityTag.hash(parts.toArray(byte[][]::new)));
  }

  byte[] bytes() {
    String script =
        "<script src=\"" + Preview.SCRIPT + "\" data-state=\"" + state + "\" defer></script>\n";
    String open = ContentPolicy.open(html);
    int at = PLACE.matcher(open).results().findFirst().map(MatchResult::start).orElse(0);
    return (open.substring(0, at) + script + open.substring(at)).getBytes(UTF_8);
  }

  private static String link(MatchResult found) {
    return found.group(1);
  }

  private static Optional<String> resolve(String path, String link) {
    try {
      URI base = new URI("http", "localhost", path, null);
      URI shown = base.resolve(link);
      boolean here = base.getRawAuthority().equals(shown.getRawAuthority());
      return here ? RequestPath.decode(shown.getRawPath()) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException strange) {
      return Optional.empty();
    }
  }
}
