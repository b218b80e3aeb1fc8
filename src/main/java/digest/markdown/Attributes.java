package digest.markdown;

import java.util.Optional;

/** Attributes that depend on the edition, each written with the space before it. */
final class Attributes {
  private Attributes() {}

  static void id(String local, BlockWriter out) {
    out.markup(" id=\"");
    out.hole(addresses -> Html.escape(addresses.id(local)));
    out.markup("\"");
  }

  static void fragment(String local, BlockWriter out) {
    out.markup(" href=\"#");
    out.hole(addresses -> Html.escape(Urls.encode(addresses.id(local))));
    out.markup("\"");
  }

  static void source(String target, BlockWriter out) {
    out.markup(" src=\"");
    out.hole(addresses -> Html.escape(addresses.image(target)));
    out.markup("\"");
  }

  /** Opens a link to an entity, unless the edition has no page for it. */
  static void openEntity(Link link, String title, BlockWriter out) {
    String scheme = link.scheme();
    String id = link.id();
    out.hole(
        addresses -> {
          Optional<String> href = addresses.link(scheme, id);
          return href.map(to -> "<a href=\"" + Html.escape(to) + "\"" + title + ">").orElse("");
        });
  }

  static void closeEntity(Link link, BlockWriter out) {
    String scheme = link.scheme();
    String id = link.id();
    out.hole(addresses -> addresses.link(scheme, id).isPresent() ? "</a>" : "");
  }
}
