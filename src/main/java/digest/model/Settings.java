package digest.model;

import digest.diagnostic.Severity;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code site.yml} says.
 *
 * @param id names the site for ever: feed ids are made from it, and so survive a change of address
 * @param baseUrl where the site will stand, ending in {@code /}; without it, whatever needs
 *     absolute addresses is left out
 * @param parallel the language of the furniture of the parallel edition; nothing switches it off
 * @param pageSize how many articles a list page holds
 * @param homeLatest how many articles the home page shows
 * @param severities rules whose severity the site changes
 */
public record Settings(
    String id,
    Bilingual title,
    Bilingual tagline,
    Bilingual description,
    Optional<URI> baseUrl,
    Optional<Language> parallel,
    int pageSize,
    int homeLatest,
    Map<String, Severity> severities) {
  public Settings {
    severities = Collections.unmodifiableMap(new TreeMap<>(severities));
    if (baseUrl.filter(url -> !url.toString().endsWith("/")).isPresent()) {
      throw new IllegalArgumentException("the base URL " + baseUrl.get() + " does not end in /");
    }
    if (pageSize < 1 || homeLatest < 1) {
      throw new IllegalArgumentException("page size " + pageSize + ", latest " + homeLatest);
    }
  }

  public Settings withBaseUrl(URI url) {
    return new Settings(
        id,
        title,
        tagline,
        description,
        Optional.of(url),
        parallel,
        pageSize,
        homeLatest,
        severities);
  }
}
