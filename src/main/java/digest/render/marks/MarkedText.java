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
import java.util.function.UnaryOperator;

/**
 * Blocks of one language with their marks, as one page shows them. Behind a figure stands a button
 * that opens its other notation: one can come to it with the keyboard, touch it, and leave it out
 * when printing or copying; the figure itself stays text. What it opens stands behind the block.
 *
 * @param addresses of the page
 * @param label what the button of a figure is called, from the figure as written
 */
public record MarkedText(
    Language language, Marks marks, Addresses addresses, UnaryOperator<String> label) {
  /** In characters: fits on a line of a telephone. */
  private static final int SHORT = 24;

  public MarkedText {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(marks, "marks");
    Objects.requireNonNull(addresses, "addresses");
    Objects.requireNonNull(label, "label");
  }

  /**
   * @param number of the block in its text
   */
  public String html(Block block, int number) {
    List<Place> places = marks.of(language, number);
    if (places.isEmpty()) {
      return block.html(addresses);
    }
    List<Mark> put = new ArrayList<>();
    StringBuilder opened = new StringBuilder();
    for (Place place : places) {
      if (place instanceof Named named) {
        link(named).ifPresent(put::add);
      } else {
        put.add(button((Figure) place, block));
        opened.append(opened((Figure) place));
      }
    }
    return block.html(addresses, put) + opened;
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
  private Mark button(Figure figure, Block block) {
    String button =
        "<button type=\"button\" class=\"other-way\" popovertarget=\""
            + id(figure)
            + "\" aria-label=\""
            + escaped(label.apply(figure.text()))
            + "\"></button>";
    return figure.text().length() <= SHORT && block.takesMark(figure.from(), figure.to())
        ? new Mark(figure.from(), figure.to(), "<span class=\"figure-said\">", button + "</span>")
        : Mark.behind(figure.to(), button);
  }

  private String opened(Figure figure) {
    return "<span class=\"other-said\" popover id=\""
        + id(figure)
        + "\" lang=\""
        + language.other().tag()
        + "\">"
        + escaped(figure.other())
        + "</span>\n";
  }

  private String id(Figure figure) {
    return addresses.id("figure-" + figure.number());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
