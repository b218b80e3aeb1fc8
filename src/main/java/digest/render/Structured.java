package digest.render;

import digest.plan.Address;
import digest.render.page.Link;
import java.util.ArrayList;
import java.util.List;

/** The JSON-LD of a page: what it is, and the way down to it. Addresses need the base URL. */
final class Structured {
  private final Json main;

  private Structured(Json main) {
    this.main = main;
  }

  static Structured of(Json main) {
    return new Structured(main);
  }

  /** A page that lists articles. */
  static Structured collection(View view, String name, String description) {
    return of(
        Json.of("CollectionPage")
            .put("name", name)
            .put("description", description)
            .put("inLanguage", view.language().tag())
            .put("url", view.absolute(view.page().canonical())));
  }

  String withTrail(View view, List<Link> trail) {
    List<Json> graph = new ArrayList<>();
    graph.add(main);
    if (!trail.isEmpty() && view.settings().baseUrl().isPresent()) {
      graph.add(Json.of("BreadcrumbList").put("itemListElement", items(view, trail)));
    }
    return Json.context().put("@graph", graph).toString();
  }

  private static List<Json> items(View view, List<Link> trail) {
    List<Json> items = new ArrayList<>();
    for (Link link : trail) {
      String path = Address.resolve(view.page().path(), link.href());
      items.add(
          Json.of("ListItem")
              .put("position", items.size() + 1)
              .put("name", link.text())
              .put("item", view.absolute(path)));
    }
    return items;
  }
}
