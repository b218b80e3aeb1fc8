package digest.render.marks;

import digest.model.Language;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import digest.quantity.Readers;
import digest.quantity.notation.OtherNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures of one language that the other writes so differently that a reader wants help. */
final class Figures {
  /** What joins the two ends of a range, each of which is a quantity. */
  private static final Pattern RANGE = Pattern.compile("\\s*(?:[-–—~～]|至|到|to)\\s*");

  private final QuantityReader reader;
  private final OtherNotation notation;

  Figures(Language language, Readers readers) {
    boolean chinese = language == Language.ZH;
    this.reader = chinese ? readers.chinese() : readers.english();
    this.notation = chinese ? OtherNotation.ENGLISH : OtherNotation.CHINESE;
  }

  /**
   * A figure of a text; the two ends of a range are one.
   *
   * @param other as the other language would write it
   */
  record Told(int from, int to, String other) {}

  List<Told> find(String text) {
    List<Told> found = new ArrayList<>();
    if (notation.mayHelp(text)) {
      List<Quantity> quantities = reader.read(text);
      for (int i = 0; i < quantities.size(); i++) {
        boolean range = i + 1 < quantities.size() && isRange(text, quantities, i);
        add(quantities, i, range ? i + 1 : i, found);
        i += range ? 1 : 0;
      }
    }
    return found;
  }

  private static boolean isRange(String text, List<Quantity> quantities, int first) {
    String between = text.substring(quantities.get(first).end(), quantities.get(first + 1).start());
    return RANGE.matcher(between).matches();
  }

  private void add(List<Quantity> quantities, int first, int last, List<Told> found) {
    Quantity one = quantities.get(first);
    Quantity end = quantities.get(last);
    Optional<String> told = notation.helpful(end);
    if (first != last) {
      told = told.flatMap(to -> notation.of(one).map(from -> from + " – " + to));
    }
    told.ifPresent(other -> found.add(new Told(one.start(), end.end(), other)));
  }
}
