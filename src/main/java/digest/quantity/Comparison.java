package digest.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * How the quantities of a Chinese text and of its English twin stand to one another. Order,
 * repetition, unit and form do not matter. What belongs together is the assignment with the most
 * agreement and then the least difference, over all quantities of both texts.
 *
 * @param findings in the order of the Chinese text, then what the English alone has
 */
public record Comparison(List<Finding> findings) {
  /** Beyond this many that have no equal, texts are compared in portions. */
  private static final int MOST = 100;

  public Comparison {
    findings = List.copyOf(findings);
  }

  /**
   * @param yearOfText what 今年 and "this year" mean, if that is known
   */
  public static Comparison of(
      List<Quantity> chinese, List<Quantity> english, OptionalInt yearOfText) {
    return new Comparison(new Matching(chinese, english, new Fits(yearOfText), MOST).findings());
  }

  /** Whether the second says the same as the first; it may be rounded where the first is not. */
  public static boolean agree(Quantity one, Quantity other, OptionalInt yearOfText) {
    return new Fits(yearOfText).of(one, other).agrees();
  }

  /** The gravest of the findings; two texts without quantities agree. */
  public Verdict verdict() {
    return findings.stream()
        .map(Finding::verdict)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.AGREE);
  }
}
