package digest.convert.assembly;

import digest.convert.layout.Confidence;
import digest.convert.layout.Evidence;
import java.util.Set;

/**
 * How sure one can be that a sentence goes on where the signs say. That a text stands next, or
 * shares the words of the article, makes a seam likely; only what both sides say makes it sure.
 */
final class Certainty {
  /** Signs of this weight leave no doubt. */
  private static final int SURE = 7;

  /** Nor may another seam be nearly as good. */
  private static final int CLEAR = 4;

  /** So much of it is told by the two sides themselves. */
  private static final int TOLD = 4;

  /** A shorter line that breaks off may be a heading. */
  private static final int SHORT = 20;

  private static final Set<String> BY_PLACE =
      Set.of(
          "next-line",
          "ends-openly",
          "shared-words",
          "stranded",
          "above-heading",
          "same-turn",
          "in-flow");

  private Certainty() {}

  static Confidence of(Joined joined) {
    Seam seam = joined.seam();
    int affinity = Math.max(0, seam.sheet().affinity().gain(seam.before(), seam.after()));
    boolean heavy = joined.weight() - affinity >= SURE && joined.lead() >= CLEAR;
    int told = told(seam);
    boolean turn =
        seam.sheet().turns().next(seam.before()).filter(seam.after()::equals).isPresent();
    boolean heading = seam.before().text().length() < SHORT && told < SURE;
    return heavy && !heading && (told >= TOLD || turn && told > 0)
        ? Confidence.SURE
        : Confidence.CHECK;
  }

  private static int told(Seam seam) {
    return SeamRules.evidence(seam).stream()
        .filter(evidence -> !BY_PLACE.contains(evidence.rule()))
        .mapToInt(Evidence::weight)
        .sum();
  }
}
