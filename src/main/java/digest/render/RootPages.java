package digest.render;

import digest.model.Settings;
import digest.render.page.Frame;
import digest.render.page.RootPage;
import java.util.List;

/**
 * Makes the two pages above the editions: the choice of one, and what is said of a wrong address.
 */
final class RootPages {
  private RootPages() {}

  static RootPage root(View view) {
    return page(view, "");
  }

  static RootPage notFound(View view) {
    return page(view, view.say("notfound.title"));
  }

  private static RootPage page(View view, String title) {
    Settings settings = view.settings();
    Json site =
        Json.of("WebSite")
            .put("name", settings.title().zh())
            .put("alternateName", settings.title().en())
            .put("url", view.absolute("index.html"));
    String description = settings.description().in(view.language());
    Frame frame = new Frames(view).frame(title, description, List.of(), Structured.of(site));
    return new RootPage(
        frame,
        settings.title().zh(),
        settings.title().en(),
        settings.tagline().zh(),
        settings.tagline().en(),
        frame.editions());
  }
}
