package digest.render.marks;

import digest.markdown.Addresses;
import digest.markdown.Block;
import digest.markdown.Mark;
import digest.model.Language;
import digest.render.marks.Marks.Figure;
import digest.render.marks.Marks.Named;
import digest.render.marks.Marks.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of one language with their marks, as one page shows them. Behind a figure stands a button
 * that opens its other notation: one can come to it with the keyboard, touch it, and leave it out
 * when printing or copying; the figure itself stays text. What it opens stands at the end of the
 * words, never among them.
 *
 * @param addresses of the page
 * @param label what the button of a figure is called; whoever hears it has just heard the figure
 */
public record MarkedText(Language language, Marks marks, Addresses addresses, String label) {
  /** In characters: fits on a line of a telephone. */
  private static final int SHORT = 24;

  public MarkedText {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(marks, "marks");
    Objects.requireNonNull(addresses, "addresses");
    Objects.requireNonNull(label, "label");
  }

  /**
   * HTML of a block, and behind it what its buttons open.
   *
   * @param number of the block in its text
   */
  public String html(Block block, int number) {
    List<Place> places = marks.of(language, Spot.block(number));
    if (places.isEmpty()) {
      return block.html(addresses);
    }
    List<Mark> put = new ArrayList<>();
    for (Place place : places) {
      mark(place, block.takesMark(place.from(), place.to())).ifPresent(put::add);
    }
    return block.html(addresses, put) + opened(places);
  }

  /** HTML of words of a header, without an element around them. */
  public String html(String words, Spot spot) {
    List<Place> places = marks.of(language, spot);
    StringBuilder html = new StringBuilder();
    int done = 0;
    for (Place place : places) {
      html.append(escaped(words.substring(done, place.from())));
      String marked = escaped(words.substring(place.from(), place.to()));
      html.append(mark(place, true).map(mark -> around(mark, marked)).orElse(marked));
      done = place.to();
    }
    return html.append(escaped(words.substring(done))).append(opened(places)).toString();
  }

  private static String around(Mark mark, String words) {
    return mark.from() == mark.to() ? words + mark.close() : mark.open() + words + mark.close();
  }

  /** HTML to be put behind a key figure, if it has another notation. */
  public Optional<String> behindKeyFigure(int number) {
    return marks.of(language, Spot.keyFigure(number)).stream()
        .findFirst()
        .map(place -> button((Figure) place) + opened(List.of(place)));
  }

  /**
   * @param whole whether the words can be put into an element as a whole
   */
  private Optional<Mark> mark(Place place, boolean whole) {
    return place instanceof Named named ? link(named) : Optional.of(behind((Figure) place, whole));
  }

  private Optional<Mark> link(Named named) {
    Language told = named.target().language();
    String lang = told == language ? "" : " lang=\"" + told.tag() + "\"";
    return addresses
        .link(named.target().scheme(), named.target().id())
        .map(href -> "<a class=\"name\" href=\"" + escaped(href) + "\"" + lang + ">")
        .map(open -> new Mark(named.from(), named.to(), open, "</a>"));
  }

  /** A button never begins a line: a figure that is not too long stays with it. */
  private Mark behind(Figure figure, boolean whole) {
    return figure.to() - figure.from() <= SHORT && whole
        ? new Mark(
            figure.from(), figure.to(), "<span class=\"figure-said\">", button(figure) + "</span>")
        : Mark.behind(figure.to(), button(figure));
  }

  private String button(Figure figure) {
    return "<button type=\"button\" class=\"other-way\" popovertarget=\""
        + id(figure)
        + "\" aria-label=\""
        + escaped(label)
        + "\"></button>";
  }

  private String opened(List<Place> places) {
    StringBuilder opened = new StringBuilder();
    for (Place place : places) {
      if (place instanceof Figure figure) {
        opened
            .append("<span class=\"other-said\" popover id=\"" + id(figure))
            .append("\" lang=\"" + language.other().tag() + "\">")
            .append(escaped(figure.other()))
            .append("</span>\n");
      }
    }
    return opened.toString();
  }

  private String id(Figure figure) {
    return addresses.id("figure-" + figure.number());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
