package digest.site;

import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.BuiltSite;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page points to is there. */
class LinksTest {
  static List<BuiltSite> sites() {
    return BuiltSite.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyLinkLeadsToAFileAndAPlaceInIt(BuiltSite site) {
    Map<String, Set<String>> places = new HashMap<>();
    site.pages()
        .forEach((path, page) -> places.put(path, Set.copyOf(page.select("[id]").eachAttr("id"))));
    List<String> dead = new ArrayList<>();
    site.pages()
        .forEach(
            (path, page) -> {
              for (String href : addresses(page)) {
                String goal = goal(site, path, href);
                String file = goal.replaceFirst("#.*", "");
                String place = goal.substring(Math.min(goal.length(), file.length() + 1));
                if (!site.has(file) || (!place.isEmpty() && !places.get(file).contains(place))) {
                  dead.add(path + ": " + href);
                }
              }
            });

    assertThat(dead).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void linksWithinTheSiteAreRelative(BuiltSite site) {
    List<String> absolute = new ArrayList<>();
    site.pages()
        .forEach(
            (path, page) ->
                page.select("body [href], body [src], link[rel=stylesheet], link[rel=icon]")
                    .forEach(
                        element -> {
                          String href =
                              element.hasAttr("href") ? element.attr("href") : element.attr("src");
                          if (href.startsWith(site.base().toString())
                              || (href.startsWith("/") && !path.equals("404.html"))) {
                            absolute.add(path + ": " + href);
                          }
                        }));

    assertThat(absolute).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void idsAreUniqueOnAPage(BuiltSite site) {
    List<String> twice = new ArrayList<>();
    site.pages()
        .forEach(
            (path, page) -> {
              Set<String> seen = new HashSet<>();
              for (String id : page.select("[id]").eachAttr("id")) {
                if (!seen.add(id)) {
                  twice.add(path + "#" + id);
                }
              }
            });

    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPageCanBeReachedFromTheFront(BuiltSite site) {
    Set<String> reached = new HashSet<>(Set.of("index.html", "404.html"));
    List<String> ahead = new ArrayList<>(List.of("index.html"));
    while (!ahead.isEmpty()) {
      String path = ahead.remove(ahead.size() - 1);
      for (Element link : site.pages().get(path).select("a[href]")) {
        String goal = goal(site, path, link.attr("href")).replaceFirst("#.*", "");
        if (site.pages().containsKey(goal) && reached.add(goal)) {
          ahead.add(goal);
        }
      }
    }

    assertThat(reached).isEqualTo(site.pages().keySet());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyImageIsShownSomewhere(BuiltSite site) {
    Set<String> shown = new HashSet<>();
    site.pages()
        .forEach(
            (path, page) ->
                page.select("img")
                    .eachAttr("src")
                    .forEach(src -> shown.add(goal(site, path, src))));

    assertThat(shown)
        .containsAll(site.files("").stream().filter(path -> path.startsWith("media/")).toList());
  }

  /** All but those of other sites. */
  private static List<String> addresses(Document page) {
    List<String> found = new ArrayList<>(page.select("[href]").eachAttr("href"));
    found.addAll(page.select("[src]").eachAttr("src"));
    found.removeIf(
        href ->
            href.matches("(?i)(https?|mailto):.*") && !href.startsWith("https://example.org/sub/"));
    return found;
  }

  /** The path below the site, with its place if there is one; other sites as they are. */
  private static String goal(BuiltSite site, String path, String href) {
    URI address = URI.create(site.base() + path).resolve(href);
    if (!address.toString().startsWith(site.base().toString())) {
      return address.toString();
    }
    String place = address.getRawFragment() == null ? "" : "#" + address.getRawFragment();
    URI file = URI.create(address.toString().replaceFirst("#.*", ""));
    return site.path(file) + URLDecoder.decode(place, StandardCharsets.UTF_8);
  }
}
