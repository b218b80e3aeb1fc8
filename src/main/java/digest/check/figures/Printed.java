package digest.check.figures;

import digest.model.Article;
import digest.model.Text;
import digest.quantity.Comparison;
import digest.quantity.Meaning;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import digest.quantity.When;
import digest.quantity.When.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The quantities of the printed article, as its header lists them. */
final class Printed {
  private final OptionalInt year;
  private final QuantityReader reader;
  private final Set<String> texts = new HashSet<>();
  private final Map<String, List<List<Meaning>>> seen = new HashMap<>();
  private final List<Quantity> quantities = new ArrayList<>();

  /**
   * @param year that of the article
   */
  Printed(Article article, QuantityReader reader, OptionalInt year) {
    this(reader, year);
    article.sourceFigures().forEach(this::add);
  }

  /** Nothing yet. */
  Printed(QuantityReader reader, OptionalInt year) {
    this.year = year;
    this.reader = reader;
  }

  void add(Text figure) {
    add(figure.value());
    texts.add(figure.value());
  }

  /** All quantities of a text; of those that are alike only one. */
  void add(String text) {
    for (Quantity quantity : reader.read(text)) {
      texts.add(quantity.text());
      List<List<Meaning>> alike =
          seen.computeIfAbsent(quantity.text(), words -> new ArrayList<>(1));
      if (!alike.contains(quantity.meanings())) {
        alike.add(quantity.meanings());
        quantities.add(quantity);
      }
    }
  }

  /** Whether it is listed, be it in other words. A date may be told less exactly than in print. */
  boolean holds(Quantity quantity) {
    return texts.contains(quantity.text())
        || quantities.stream()
            .anyMatch(
                printed -> Comparison.agree(printed, quantity, year) || isFiner(printed, quantity));
  }

  /** Whether the figure is listed as it stands, or all that can be read in it is. */
  boolean holds(Text figure) {
    List<Quantity> read = reader.read(figure.value());
    return texts.contains(figure.value()) || !read.isEmpty() && read.stream().allMatch(this::holds);
  }

  private boolean isFiner(Quantity printed, Quantity told) {
    return whens(told).stream()
        .anyMatch(date -> whens(printed).stream().anyMatch(finer -> isWithin(finer, date)));
  }

  private List<When> whens(Quantity quantity) {
    List<When> dates = new ArrayList<>();
    for (Meaning meaning : quantity.meanings()) {
      if (meaning instanceof When when) {
        dates.add(year.isPresent() ? when.in(year.getAsInt()) : when);
      }
    }
    return dates;
  }

  /** Whether the one is a part of the other; a year may go without saying. */
  private static boolean isWithin(When finer, When date) {
    boolean sameYear = date.year() == finer.year() && date.year() != 0;
    boolean sameMonth = date.month() == finer.month() && date.month() != 0;
    return date.part() == Part.WHOLE
        && (sameYear || !date.hasYear() || !finer.hasYear() && sameMonth)
        && (sameMonth || date.month() == 0 && sameYear)
        && (date.day() == 0 || date.day() == finer.day());
  }
}
