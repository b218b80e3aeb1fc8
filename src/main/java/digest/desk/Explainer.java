package digest.desk;

import digest.build.Survey;
import digest.diagnostic.Nearest;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Says of an id, a file or an address what it is, why it is or is not on the site, and what it is
 * made of. Every text ends in a line end.
 */
public final class Explainer {
  private static final String SITE = "site/";

  private final Known known;

  private Explainer(Known known) {
    this.known = known;
  }

  public static Explainer of(Path project) throws IOException {
    return new Explainer(Known.of(project, Survey.of(project)));
  }

  /**
   * Everything of this id: an article or draft, entries of vocabularies. Empty if nothing has it.
   */
  public List<String> id(String id) throws IOException {
    List<String> stories = new ArrayList<>();
    ArticleStory.of(known, id).ifPresent(stories::add);
    stories.addAll(EntityStory.of(known, id));
    return stories;
  }

  /**
   * A file.
   *
   * @param path as given, relative to {@code here} or to the project
   * @return nothing if there is no such file in the project
   */
  public Optional<String> file(String path, Path here) throws IOException {
    for (Path base : List.of(here, known.project())) {
      Path file = base.resolve(path).normalize();
      if (file.startsWith(known.project())) {
        String inside = known.project().relativize(file).toString().replace('\\', '/');
        if (inside.startsWith(SITE)) {
          return Optional.of(PageStory.of(known, inside.substring(SITE.length())));
        }
        Optional<String> story = FileStory.of(known, inside);
        if (story.isPresent()) {
          return story;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * An address of the site: absolute, or from {@code /} on, with or without the path of the base
   * URL.
   *
   * @return nothing for an address of another site
   */
  public Optional<String> address(String address) throws IOException {
    String base = base().map(URI::toString).orElse("");
    String folder = base().map(URI::getPath).orElse("/");
    String plain = address.replaceFirst("[?#].*", "");
    if (!plain.startsWith("/")) {
      return !base.isEmpty() && (plain + "/").startsWith(base)
          ? Optional.of(page(plain.substring(Math.min(plain.length(), base.length()))))
          : Optional.empty();
    }
    return Optional.of(
        page((plain + "/").startsWith(folder) ? cut(plain, folder) : plain.substring(1)));
  }

  private static String cut(String plain, String folder) {
    return plain.substring(Math.min(plain.length(), folder.length()));
  }

  private String page(String path) throws IOException {
    return PageStory.of(known, decoded(path));
  }

  /** Without percent signs, if they are what they seem to be. */
  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** Where the site stands, if it says so. */
  public Optional<URI> base() {
    return known.site().flatMap(site -> site.settings().baseUrl());
  }

  /**
   * A question after the nearest id or path there is; empty if nothing is near.
   *
   * @param others what else might have been meant
   */
  public String nearest(String what, Collection<String> others) {
    List<String> names = new ArrayList<>(known.ids());
    names.addAll(others);
    names.addAll(known.paths());
    return Nearest.hint(what, names);
  }
}
