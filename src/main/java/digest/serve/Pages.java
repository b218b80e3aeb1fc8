package digest.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.serve.http.Answer;
import digest.serve.http.Answerer;
import digest.serve.http.Asked;
import digest.serve.http.EntityTag;
import digest.serve.http.Folder;
import digest.serve.http.Folder.Place;
import digest.serve.http.MediaTypes;
import digest.serve.http.RequestPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Answers with the files of the last site, and with the preview's own. */
final class Pages implements Answerer {
  private static final String NOT_FOUND = "404.html";

  private volatile Report report = Report.BEGINNING;

  void show(Report now) {
    report = now;
  }

  @Override
  public Answer answer(Asked asked) throws IOException {
    Optional<String> path = RequestPath.decode(asked.rawPath());
    if (path.isEmpty()) {
      return Answer.said(400, "This is no address.");
    }
    Report now = report;
    return path.get().startsWith(Preview.OWN)
        ? own(asked, path.get(), now)
        : page(asked, path.get(), now);
  }

  /** What the browser that looks at this page is told: how page and problems stand now. */
  String message(String path) {
    Report now = report;
    return new Json().put("page", state(path, now)).put("problems", problems(now)).toString();
  }

  private static Answer own(Asked asked, String path, Report now) throws IOException {
    return switch (path) {
      case Preview.SCRIPT, Preview.STYLE ->
          Answer.tagged(asked, MediaTypes.of(path), OwnFile.bytes(path));
      case Preview.PROBLEMS ->
          Answer.tagged(asked, MediaTypes.of(path), Panel.of(now).getBytes(UTF_8));
      default -> Answer.said(404, "There is no such file.");
    };
  }

  private static Answer page(Asked asked, String path, Report now) throws IOException {
    if (now.site().isEmpty()) {
      return Answer.of(503, Answer.HTML, noSite(now).bytes()).with("Retry-After", "1");
    }
    Folder site = new Folder(now.site().get());
    Place place = site.find(path);
    if (place instanceof Place.WithoutSlash) {
      return Answer.said(301, "This is a folder.").with("Location", withSlash(asked));
    }
    try {
      return place instanceof Place.Found found
          ? file(asked, path, found.file(), site)
          : notFound(path, site);
    } catch (NoSuchFileException replaced) {
      // Between looking and reading, a build took it away.
      return notFound(path, site);
    }
  }

  private static Answer file(Asked asked, String path, Path file, Folder site) throws IOException {
    String type = MediaTypes.of(file.getFileName().toString());
    byte[] bytes = Files.readAllBytes(file);
    return Answer.tagged(
        asked,
        type,
        type.equals(Answer.HTML) ? PreviewedPage.of(path, bytes, site).bytes() : bytes);
  }

  private static Answer notFound(String path, Folder site) throws IOException {
    return site.find("/" + NOT_FOUND) instanceof Place.Found found
        ? Answer.of(404, Answer.HTML, missing(path, found.file(), site).bytes())
        : Answer.said(404, "There is no such page.");
  }

  private static PreviewedPage missing(String path, Path file, Folder site) throws IOException {
    return PreviewedPage.of(path, Files.readAllBytes(file), site);
  }

  private static PreviewedPage noSite(Report now) {
    String html = NoSitePage.html(now);
    return new PreviewedPage(html, EntityTag.hash(html.getBytes(UTF_8)));
  }

  private static String state(String path, Report now) {
    if (now.site().isEmpty()) {
      return noSite(now).state();
    }
    Folder site = new Folder(now.site().get());
    try {
      Place place = path.startsWith("/") ? site.find(path) : new Place.Nowhere();
      Path file =
          place instanceof Place.Found found ? found.file() : now.site().get().resolve(NOT_FOUND);
      return PreviewedPage.of(path, Files.readAllBytes(file), site).state();
    } catch (IOException e) {
      return "";
    }
  }

  private static String problems(Report now) {
    String panel = Panel.of(now);
    // Nothing is said of them where the page itself is about nothing else.
    return panel.isEmpty() || now.site().isEmpty() ? "" : EntityTag.hash(panel.getBytes(UTF_8));
  }

  /** Begins with exactly one slash, so it cannot lead to another server. */
  private static String withSlash(Asked asked) {
    return asked.rawPath() + "/" + (asked.rawQuery().isEmpty() ? "" : "?" + asked.rawQuery());
  }
}
