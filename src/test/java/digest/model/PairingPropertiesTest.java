package digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Pair.State;
import digest.testing.ProcessorTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever editors do, tried on many random texts. */
class PairingPropertiesTest {
  private static final Duration ENOUGH = Duration.ofSeconds(10);
  private static final int ROUNDS = 2_000;
  private static final BlockKind[] KINDS = BlockKind.values();

  @Test
  void whatWasNotTouchedKeepsItsTwin() {
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      List<BlockKey> before = text(random, 1 + random.nextInt(30));
      List<BlockKey> after = edited(before, random);
      for (Pair pair : Pairing.pair(after, before, hashes(before))) {
        if (pair.zh() >= 0 && before.contains(after.get(pair.zh()))) {
          assertThat(pair)
              .isEqualTo(new Pair(pair.zh(), before.indexOf(after.get(pair.zh())), State.CURRENT));
        }
      }
    }
  }

  @Test
  void changedBlockKeepsItsTwinWhereverOthersMove() {
    Random random = new Random(2);
    for (int round = 0; round < ROUNDS; round++) {
      List<BlockKey> before = text(random, 3 + random.nextInt(20));
      List<BlockKey> after = new ArrayList<>(before);
      int changed = random.nextInt(before.size());
      after.set(changed, new BlockKey(before.get(changed).kind(), "changed"));
      int from = random.nextInt(before.size());
      // Of two that changed places nothing says which of them moved.
      boolean moved = from - (changed < from ? 1 : 0) > 1;
      if (moved && from != changed) {
        after.add(0, after.remove(from));
      }
      List<Pair> rows = Pairing.pair(after, before, hashes(before));
      assertThat(rows).filteredOn(row -> row.state() == State.STALE).hasSize(1);
      assertThat(rows)
          .filteredOn(row -> row.en() == changed)
          .first()
          .extracting(Pair::state)
          .isEqualTo(State.STALE);
    }
  }

  @Test
  void everyBlockStandsInExactlyOneRow() {
    Random random = new Random(3);
    for (int round = 0; round < ROUNDS; round++) {
      List<BlockKey> zh = repetitive(random);
      List<BlockKey> en = repetitive(random);
      List<Pair> rows = Pairing.pair(zh, en, stamps(random));
      assertThat(rows.stream().mapToInt(Pair::zh).filter(i -> i >= 0).toArray())
          .isEqualTo(IntStream.range(0, zh.size()).toArray());
      assertThat(rows.stream().mapToInt(Pair::en).filter(j -> j >= 0).sorted().toArray())
          .isEqualTo(IntStream.range(0, en.size()).toArray());
    }
  }

  @Test
  void stateAgreesWithWhatTheRowHolds() {
    Random random = new Random(4);
    for (int round = 0; round < ROUNDS; round++) {
      List<BlockKey> zh = repetitive(random);
      List<BlockKey> en = repetitive(random);
      List<String> stamps = stamps(random);
      for (Pair row : Pairing.pair(zh, en, stamps)) {
        assertThat(row.state()).isEqualTo(expected(row, zh, stamps));
      }
    }
  }

  @Test
  void onlyOneKindIsPairedWithoutAStamp() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      List<BlockKey> zh = repetitive(random);
      List<BlockKey> en = repetitive(random);
      for (Pair row : Pairing.pair(zh, en, List.of())) {
        if (row.zh() >= 0 && row.en() >= 0) {
          assertThat(zh.get(row.zh()).kind()).isEqualTo(en.get(row.en()).kind());
        }
      }
    }
  }

  @Test
  void withoutStampsNoTwoPairsCross() {
    Random random = new Random(6);
    for (int round = 0; round < ROUNDS; round++) {
      List<Pair> rows = Pairing.pair(repetitive(random), repetitive(random), List.of());
      assertThat(rows.stream().filter(row -> row.zh() >= 0 && row.en() >= 0).map(Pair::en))
          .isSorted();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tenThousandBlocksEachWayArePairedInSeconds(boolean stamped) {
    Random random = new Random(7);
    List<BlockKey> zh = new ArrayList<>(text(random, 10_000));
    List<String> stamps = stamped ? hashes(zh) : List.of();
    List<BlockKey> en = List.copyOf(zh);
    Collections.shuffle(zh, random);
    ProcessorTime.within(ENOUGH, () -> Pairing.pair(zh, en, stamps));
  }

  @Test
  void tenThousandBlocksThatSayTheSameArePairedInSeconds() {
    List<BlockKey> same = Collections.nCopies(10_000, new BlockKey(BlockKind.RULE, "same"));
    List<Pair> rows = ProcessorTime.within(ENOUGH, () -> Pairing.pair(same, same, hashes(same)));
    assertThat(rows).allMatch(row -> row.zh() == row.en());
  }

  @Test
  void gapTooLargeForATableIsPairedInTurn() {
    List<BlockKey> same = Collections.nCopies(3_000, new BlockKey(BlockKind.RULE, "same"));
    assertThat(ProcessorTime.within(ENOUGH, () -> Pairing.pair(same, same, List.of())))
        .allMatch(row -> row.zh() == row.en());
  }

  private static State expected(Pair row, List<BlockKey> zh, List<String> stamps) {
    if (row.zh() < 0) {
      return State.EXTRA;
    } else if (row.en() < 0) {
      return State.MISSING;
    }
    String stamp = row.en() < stamps.size() ? stamps.get(row.en()) : "";
    if (stamp.isEmpty()) {
      return State.UNSTAMPED;
    }
    return stamp.equals(zh.get(row.zh()).hash()) ? State.CURRENT : State.STALE;
  }

  /** Blocks that all say something else. */
  private static List<BlockKey> text(Random random, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new BlockKey(KINDS[random.nextInt(KINDS.length)], "block-" + i))
        .toList();
  }

  /** Blocks of few kinds that say few things. */
  private static List<BlockKey> repetitive(Random random) {
    return IntStream.range(0, random.nextInt(15))
        .mapToObj(i -> new BlockKey(KINDS[random.nextInt(3)], "" + random.nextInt(5)))
        .toList();
  }

  private static List<String> stamps(Random random) {
    return IntStream.range(0, random.nextInt(15))
        .mapToObj(i -> random.nextInt(4) == 0 ? "" : "" + random.nextInt(6))
        .toList();
  }

  private static List<String> hashes(List<BlockKey> text) {
    return text.stream().map(BlockKey::hash).toList();
  }

  /** Put in, taken out, changed and moved, several times over. */
  private static List<BlockKey> edited(List<BlockKey> before, Random random) {
    List<BlockKey> after = new ArrayList<>(before);
    for (int edit = random.nextInt(6); edit > 0 && !after.isEmpty(); edit--) {
      int at = random.nextInt(after.size());
      BlockKey fresh = new BlockKey(KINDS[random.nextInt(KINDS.length)], "new-" + edit);
      switch (random.nextInt(4)) {
        case 0 -> after.add(at, fresh);
        case 1 -> after.remove(at);
        case 2 -> after.set(at, fresh);
        default -> after.add(random.nextInt(after.size()), after.remove(at));
      }
    }
    return after;
  }
}
