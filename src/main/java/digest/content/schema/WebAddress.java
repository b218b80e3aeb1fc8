package digest.content.schema;

import digest.content.yaml.Node.Scalar;
import digest.diagnostic.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a site stands: an absolute http or https address, perhaps with a path. Ends in a slash once
 * read.
 */
public record WebAddress() implements ScalarShape<URI> {
  static final Rule ADDRESS =
      Rule.error("address", "The address of the site is not a full web address.");

  @Override
  public Optional<URI> of(String key, Scalar scalar, Reading reading) {
    Optional<URI> address = parse(scalar.value());
    if (address.isEmpty()) {
      reading.report(
          ADDRESS.at(
              SchemaRules.head(scalar.span()),
              "`" + scalar.value().strip() + "` is not the full address of a site",
              "write it like " + example() + ", without `?` or `#`"));
    }
    return address;
  }

  private static Optional<URI> parse(String text) {
    try {
      URI uri = new URI(text.endsWith("/") ? text : text + "/").parseServerAuthority();
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      boolean bare =
          uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
      boolean ascii = text.chars().allMatch(c -> c < 0x80);
      return web && bare && ascii && uri.getHost() != null && uri.normalize().equals(uri)
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  @Override
  public String example() {
    return "https://example.org/digest/";
  }
}
