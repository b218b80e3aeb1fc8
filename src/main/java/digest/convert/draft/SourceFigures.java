package digest.convert.draft;

import digest.convert.layout.Paragraph;
import digest.model.Site;
import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import digest.quantity.chinese.ChineseQuantities;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every quantity, date and ordinal of an article, as printed and in order, each once. */
final class SourceFigures {
  private final QuantityReader reader;

  SourceFigures(Site site) {
    this.reader = new ChineseQuantities(new NotQuantities(site.notQuantities()));
  }

  List<String> of(Printed printed) {
    Set<String> figures = new LinkedHashSet<>();
    Stream.concat(
            Stream.of(printed.shoulder(), printed.headline(), printed.subtitle()),
            printed.article().paragraphs().stream().map(Paragraph::text))
        .flatMap(text -> reader.read(text).stream())
        .map(Quantity::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .forEach(figures::add);
    return List.copyOf(figures);
  }
}
