package digest.check.structure;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.model.BlockKind;
import digest.model.LongestIncrease;
import digest.model.Pair;
import java.util.BitSet;
import java.util.List;

/** The two texts tell things in one order. Footnotes stand where they are referred to first. */
final class Order {
  static final Rule STRUCTURE_ORDER =
      Rule.warning("structure-order", "A block stands in another place than its twin.");

  static final List<Rule> RULES = List.of(STRUCTURE_ORDER);

  private Order() {}

  static void check(AlignedDocument document, Diagnostics problems) {
    List<Pair> pairs =
        document.pairs().stream()
            .filter(pair -> pair.zh() >= 0 && pair.en() >= 0)
            .filter(pair -> document.zh(pair).orElseThrow().kind() != BlockKind.FOOTNOTE)
            .toList();
    BitSet inOrder = LongestIncrease.of(pairs.stream().mapToInt(Pair::en).toArray());
    for (int i = inOrder.nextClearBit(0); i < pairs.size(); i = inOrder.nextClearBit(i + 1)) {
      Block english = document.en(pairs.get(i)).orElseThrow();
      problems.add(
          STRUCTURE_ORDER
              .at(
                  english.firstLine(),
                  "this " + english.kind().word() + " does not stand where its Chinese does",
                  "move one of the two, so that both texts have the same order")
              .beside(document.zh(pairs.get(i)).orElseThrow().firstLine()));
    }
  }
}
