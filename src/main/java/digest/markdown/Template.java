package digest.markdown;

import java.util.List;

/**
 * HTML with holes where it depends on the edition.
 *
 * @param holes in order
 */
record Template(String html, List<Hole> holes) {
  Template {
    holes = List.copyOf(holes);
  }

  /**
   * Something to be put in.
   *
   * @param at before which character of the HTML
   */
  record Hole(int at, Filling filling) {
    Hole movedBy(int characters) {
      return new Hole(at + characters, filling);
    }
  }

  /** Answers with HTML, escaped. */
  interface Filling {
    String fill(Addresses addresses);
  }

  String fill(Addresses addresses) {
    if (holes.isEmpty()) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length() + 64 * holes.size());
    int done = 0;
    for (Hole hole : holes) {
      out.append(html, done, hole.at()).append(hole.filling().fill(addresses));
      done = hole.at();
    }
    return out.append(html, done, html.length()).toString();
  }
}
