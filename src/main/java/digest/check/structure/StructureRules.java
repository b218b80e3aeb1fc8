package digest.check.structure;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.markdown.AlignedDocument;
import digest.markdown.Document;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the rules about structure. */
public final class StructureRules {
  public static final List<Rule> RULES =
      Stream.of(Headings.RULES, Kinds.RULES, Order.RULES, Parts.RULES, Targets.RULES, Lengths.RULES)
          .flatMap(List::stream)
          .toList();

  private StructureRules() {}

  /**
   * @param dead where the links stand that lead nowhere: they are told already
   */
  public static void check(AlignedDocument document, Set<Span> dead, Diagnostics problems) {
    check(document.chinese(), problems);
    document.english().ifPresent(english -> check(english, problems));
    List<Twins> twins = Twins.of(document);
    for (Twins pair : twins) {
      Kinds.check(pair, problems);
      Parts.check(pair, problems);
      Targets.check(pair, dead, problems);
    }
    Order.check(document, problems);
    Lengths.check(document, twins, problems);
  }

  /** A text that has no twin, such as one of the page about the site. */
  public static void check(Document document, Diagnostics problems) {
    Headings.check(document, problems);
  }
}
