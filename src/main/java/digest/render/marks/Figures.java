package digest.render.marks;

import digest.model.Language;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import digest.quantity.Readers;
import digest.quantity.notation.OtherNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures of one language that the other writes so differently that a reader wants help. */
final class Figures {
  /** What joins the two ends of a range, each of which is a quantity; or the word "to". */
  private static final String JOINTS = "-–—~～至到";

  private static final String SPACES = " \t\n\u000b\f\r";

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
    List<Quantity> quantities = reader.read(text);
    for (int i = 0; i < quantities.size(); i++) {
      boolean range = i + 1 < quantities.size() && isRange(text, quantities, i);
      add(quantities, i, range ? i + 1 : i, found);
      i += range ? 1 : 0;
    }
    return found.isEmpty() || notation.mayHelp(text) ? found : List.of();
  }

  private static boolean isRange(String text, List<Quantity> quantities, int first) {
    int to = quantities.get(first + 1).start();
    int at = pastSpace(text, quantities.get(first).end(), to);
    if (at == to) {
      return false;
    }
    int length = JOINTS.indexOf(text.charAt(at)) >= 0 ? 1 : text.startsWith("to", at) ? 2 : 0;
    return length > 0 && at + length <= to && pastSpace(text, at + length, to) == to;
  }

  private static int pastSpace(String text, int from, int to) {
    int at = from;
    while (at < to && SPACES.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
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
