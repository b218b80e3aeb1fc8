package digest.convert.assembly;

import digest.convert.layout.Evidence;
import java.util.List;

/** All rules by which torn texts are put together. */
public final class SeamRules {
  /** In the order in which they are explained. */
  public static final List<SeamRule> ALL =
      List.of(
          new Nearness(),
          new InFlow(),
          new BelowHeading(),
          new QuoteClosed(),
          new WordAcross(),
          new NumberAcross(),
          new CannotBegin(),
          new BeginsParagraph(),
          new ShortRemainder(),
          new Indentation(),
          new DoubledCharacter(),
          new SameTurn(),
          new EndsOpenly(),
          new Verse(),
          new SharedWords(),
          new Stranded(),
          new AboveOwnHeading());

  private SeamRules() {}

  static int weigh(Seam seam) {
    int sum = 0;
    for (SeamRule rule : ALL) {
      sum += rule.weigh(seam);
    }
    return sum;
  }

  static List<Evidence> evidence(Seam seam) {
    return ALL.stream()
        .map(rule -> new Evidence(rule.name(), rule.weigh(seam)))
        .filter(evidence -> evidence.weight() != 0)
        .toList();
  }
}
