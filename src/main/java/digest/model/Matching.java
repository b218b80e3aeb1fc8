package digest.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Finds the twins among the blocks of two texts: first by stamp, then by place. */
final class Matching {
  static final int NONE = -1;

  /** Beyond this many comparisons a gap is matched kind by kind, which is linear. */
  private static final long LARGEST_TABLE = 4_000_000;

  private final List<BlockKey> zh;
  private final List<BlockKey> en;
  private final IntFunction<String> stamps;
  private final int[] zhOfEn;
  private final int[] enOfZh;

  /** The blocks without twins that lie between the same neighbours in both texts. */
  private record Gap(List<Integer> zh, List<Integer> en) {}

  /**
   * @param stamps for the nth English block the hash it was written against, or an empty text
   */
  Matching(List<BlockKey> zh, List<BlockKey> en, IntFunction<String> stamps) {
    this.zh = zh;
    this.en = en;
    this.stamps = stamps;
    this.zhOfEn = new int[en.size()];
    this.enOfZh = new int[zh.size()];
    Arrays.fill(zhOfEn, NONE);
    Arrays.fill(enOfZh, NONE);
    if (IntStream.range(0, en.size()).anyMatch(j -> !stamps.apply(j).isEmpty())) {
      matchByStamp();
    }
    inGaps(this::matchByPlace);
  }

  private void matchByStamp() {
    matchUnique();
    inGaps(this::matchRepeated);
    matchRepeated(new Gap(free(enOfZh, 0, zh.size()), free(zhOfEn, 0, en.size())));
  }

  /** The 0-based index of the English twin of a Chinese block, or {@link #NONE}. */
  int english(int chinese) {
    return enOfZh[chinese];
  }

  /** The 0-based index of the Chinese twin of an English block, or {@link #NONE}. */
  int chinese(int english) {
    return zhOfEn[english];
  }

  /** A stamp that names one Chinese block, and that no other English block bears, is certain. */
  private void matchUnique() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < zh.size(); i++) {
      places.merge(zh.get(i).hash(), i, (a, b) -> NONE);
    }
    Map<String, Integer> stamped = new HashMap<>();
    for (int j = 0; j < en.size(); j++) {
      stamped.merge(stamps.apply(j), j, (a, b) -> NONE);
    }
    for (int j = 0; j < en.size(); j++) {
      int place = places.getOrDefault(stamps.apply(j), NONE);
      if (place != NONE && stamped.get(stamps.apply(j)) == j) {
        match(place, j);
      }
    }
  }

  /** Blocks that say the same, such as lines between sections, are told apart by their order. */
  private void matchRepeated(Gap gap) {
    matchInTurn(gap, i -> zh.get(i).hash(), stamps);
  }

  private void matchByPlace(Gap gap) {
    if ((long) gap.zh().size() * gap.en().size() > LARGEST_TABLE) {
      matchInTurn(gap, i -> zh.get(i).kind(), j -> en.get(j).kind());
    } else if (!gap.zh().isEmpty() && !gap.en().isEmpty()) {
      matchKinds(gap.zh(), gap.en());
    }
  }

  /** The first with the first of its like, the second with the second. */
  private <T> void matchInTurn(Gap gap, IntFunction<T> ofZh, IntFunction<T> ofEn) {
    Map<T, Deque<Integer>> waiting = new HashMap<>();
    gap.zh().forEach(i -> waiting.computeIfAbsent(ofZh.apply(i), k -> new ArrayDeque<>()).add(i));
    for (int j : gap.en()) {
      Deque<Integer> found = waiting.get(ofEn.apply(j));
      if (found != null && !found.isEmpty()) {
        match(found.remove(), j);
      }
    }
  }

  /** The longest common run of kinds, in order, the earliest where there are several. */
  private void matchKinds(List<Integer> chinese, List<Integer> english) {
    int[][] longest = new int[chinese.size() + 1][english.size() + 1];
    for (int i = chinese.size() - 1; i >= 0; i--) {
      for (int j = english.size() - 1; j >= 0; j--) {
        longest[i][j] =
            sameKind(chinese.get(i), english.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    for (int i = 0, j = 0; i < chinese.size() && j < english.size(); ) {
      if (sameKind(chinese.get(i), english.get(j))) {
        match(chinese.get(i++), english.get(j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /**
   * What lies between matched neighbours that stand in the same order in both texts. A block that
   * moved is no such neighbour: it must not tear apart what lies between its old and new place.
   */
  private void inGaps(Consumer<Gap> matcher) {
    BitSet neighbours = LongestIncrease.of(zhOfEn);
    List<Gap> gaps = new ArrayList<>();
    int zhFrom = 0;
    int enFrom = 0;
    for (int j = neighbours.nextSetBit(0); j >= 0; j = neighbours.nextSetBit(j + 1)) {
      gaps.add(new Gap(free(enOfZh, zhFrom, zhOfEn[j]), free(zhOfEn, enFrom, j)));
      zhFrom = zhOfEn[j] + 1;
      enFrom = j + 1;
    }
    gaps.add(new Gap(free(enOfZh, zhFrom, zh.size()), free(zhOfEn, enFrom, en.size())));
    gaps.forEach(matcher);
  }

  private static List<Integer> free(int[] twins, int from, int to) {
    List<Integer> free = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (twins[i] == NONE) {
        free.add(i);
      }
    }
    return free;
  }

  private boolean sameKind(int chinese, int english) {
    return zh.get(chinese).kind() == en.get(english).kind();
  }

  private void match(int chinese, int english) {
    enOfZh[chinese] = english;
    zhOfEn[english] = chinese;
  }
}
