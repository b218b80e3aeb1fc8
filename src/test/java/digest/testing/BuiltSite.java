package digest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.io.file.PathUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A published site for tests to look at and leave as it is; each is built once for all of them,
 * into {@code target/}.
 *
 * @param folder it lies in
 * @param base the address it is made for
 * @param pages every HTML page by its path, sorted
 */
public record BuiltSite(String name, Path folder, URI base, SortedMap<String, Document> pages) {
  private static final Map<String, BuiltSite> BUILT = new ConcurrentHashMap<>();

  /** The digest itself. */
  public static BuiltSite real() {
    return BUILT.computeIfAbsent("real", name -> build(name, Repository.root().resolve("content")));
  }

  /** A small one that has all there is: images, notes, tables, gaps in its translation. */
  public static BuiltSite small() {
    return BUILT.computeIfAbsent(
        "small", name -> build(name, Repository.resource("golden/small/content")));
  }

  /** For tests of every site. */
  public static List<BuiltSite> all() {
    return List.of(real(), small());
  }

  /** Where the file stands that a server sends for this address, as a path below the site. */
  public String path(URI address) {
    String path = base.relativize(address).getPath();
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  /** The address that search engines and feeds know a page by. */
  public String address(String path) {
    return base + path.replaceFirst("(^|/)index\\.html$", "$1");
  }

  public boolean has(String path) {
    return Files.isRegularFile(folder.resolve(path));
  }

  public String text(String path) {
    try {
      return Files.readString(folder.resolve(path), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Paths of all files with this ending. */
  public List<String> files(String ending) {
    try {
      return Folders.files(folder).stream().filter(path -> path.endsWith(ending)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private static BuiltSite build(String name, Path content) {
    try {
      Path project = Repository.target().resolve("built-sites").resolve(name);
      if (Files.exists(project)) {
        PathUtils.deleteDirectory(project);
      }
      Folders.copy(content, project.resolve("content"));
      Repository.copyTemplates(project);
      Ran ran = Digest.in(project).run("build", "--base-url", "https://example.org/sub/digest/");
      if (ran.code() != 0) {
        throw new IllegalStateException(ran.out() + ran.err());
      }
      URI base = URI.create("https://example.org/sub/digest/");
      BuiltSite site = new BuiltSite(name, project.resolve("site"), base, new TreeMap<>());
      site.files(".html").forEach(path -> site.pages.put(path, Jsoup.parse(site.text(path))));
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
