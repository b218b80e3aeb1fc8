package digest.convert.draft;

import digest.convert.layout.Paragraph;
import digest.convert.page.PrintLine;
import digest.model.Site;
import digest.quantity.NotQuantities;
import digest.quantity.QuantityReader;
import digest.quantity.chinese.ChineseQuantities;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every quantity, date and ordinal of an article, as printed and in order, each once; those of a
 * note below it, which may say where a speech was held, come last.
 */
final class SourceFigures {
  private final QuantityReader reader;

  SourceFigures(Site site) {
    this.reader = new ChineseQuantities(new NotQuantities(site.notQuantities()));
  }

  List<String> of(Printed printed) {
    Set<String> figures = new LinkedHashSet<>();
    Stream.concat(
            Stream.of(printed.shoulder(), printed.headline(), printed.subtitle()),
            Stream.concat(
                printed.article().paragraphs().stream().map(Paragraph::text),
                printed.article().bylineLines().stream().map(PrintLine::text)))
        .flatMap(text -> WholeFigures.of(text, reader.read(text)).stream())
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .forEach(figures::add);
    return List.copyOf(figures);
  }
}
