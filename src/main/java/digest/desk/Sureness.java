package digest.desk;

import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.model.BlockKind;
import digest.model.Pair;
import digest.model.Pair.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether blocks belong together beyond doubt. Where one text has more blocks of a kind than the
 * other between two neighbours that are sure, nobody but an editor knows which of them lacks its
 * twin; to stamp them as they happen to be paired would make a guess look like a fact.
 */
final class Sureness {
  private Sureness() {}

  /**
   * @throws Refusal naming the first block in doubt
   */
  static void require(AlignedDocument document) throws Refusal {
    List<Pair> run = new ArrayList<>();
    for (Pair pair : document.pairs()) {
      if (pair.state() == State.CURRENT) {
        requireWithin(run, document);
        run.clear();
      } else {
        run.add(pair);
      }
    }
    requireWithin(run, document);
  }

  private static void requireWithin(List<Pair> run, AlignedDocument document) throws Refusal {
    Set<BlockKind> lonely = EnumSet.noneOf(BlockKind.class);
    run.stream()
        .filter(pair -> pair.zh() < 0 || pair.en() < 0)
        .forEach(pair -> lonely.add(kind(pair, document)));
    for (Pair pair : run) {
      if (pair.zh() >= 0 && pair.en() >= 0 && lonely.contains(kind(pair, document))) {
        throw unsure(document.en(pair).orElseThrow(), pair.en() + 1);
      }
    }
  }

  private static BlockKind kind(Pair pair, AlignedDocument document) {
    return document.zh(pair).or(() -> document.en(pair)).orElseThrow().kind();
  }

  private static Refusal unsure(Block block, int number) {
    return new Refusal(
        block.span()
            + ": it is not sure which Chinese block "
            + number
            + " belongs to, because one of the texts has a "
            + block.kind().word()
            + " more; stamp what you have compared block by block, `--block "
            + number
            + "`, or with the number of its Chinese, `--block "
            + number
            + "=NUMBER`");
  }
}
