package digest.model;

import digest.model.Pair.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which English block belongs to which Chinese one. A block whose stamp is the hash of a Chinese
 * block belongs to that. What is left pairs by position between matched neighbours, same kind only.
 * So a Chinese block put in is missing in English, a changed one is stale, and no other pair moves.
 */
public final class Pairing {
  private static final int NONE = -1;

  /** Beyond this many comparisons a gap is paired kind by kind, which is linear. */
  private static final long LARGEST_TABLE = 4_000_000;

  private final List<BlockKey> zh;
  private final List<BlockKey> en;
  private final List<String> stamps;
  private final int[] zhOfEn;
  private final int[] enOfZh;

  private Pairing(List<BlockKey> zh, List<BlockKey> en, List<String> stamps) {
    this.zh = zh;
    this.en = en;
    this.stamps = stamps;
    this.zhOfEn = new int[en.size()];
    this.enOfZh = new int[zh.size()];
    Arrays.fill(zhOfEn, NONE);
    Arrays.fill(enOfZh, NONE);
  }

  /**
   * The rows in Chinese order; an English block without a twin stands behind the row of the English
   * block before it.
   *
   * @param stamps for the nth English block the hash it was written against; may be shorter, and
   *     empty texts stand for no stamp
   */
  public static List<Pair> pair(List<BlockKey> zh, List<BlockKey> en, List<String> stamps) {
    Pairing pairing = new Pairing(zh, en, stamps);
    pairing.matchByStamp();
    pairing.matchGaps();
    return pairing.rows();
  }

  private String stamp(int english) {
    return english < stamps.size() ? stamps.get(english) : "";
  }

  private void matchByStamp() {
    Map<String, Deque<Integer>> byHash = new HashMap<>();
    for (int i = 0; i < zh.size(); i++) {
      byHash.computeIfAbsent(zh.get(i).hash(), hash -> new ArrayDeque<>()).add(i);
    }
    for (int j = 0; j < en.size(); j++) {
      Deque<Integer> found = byHash.get(stamp(j));
      if (found != null && !found.isEmpty()) {
        match(found.remove(), j);
      }
    }
  }

  /**
   * Between two English blocks matched to Chinese ones that follow each other lies a gap on each
   * side.
   */
  private void matchGaps() {
    int zhFrom = 0;
    int enFrom = 0;
    for (int j = 0; j <= en.size(); j++) {
      boolean end = j == en.size();
      if (end || zhOfEn[j] != NONE) {
        int zhTo = end ? zh.size() : zhOfEn[j];
        matchGap(free(enOfZh, zhFrom, zhTo), free(zhOfEn, enFrom, j));
        zhFrom = end ? zhTo : Math.max(zhFrom, zhTo + 1);
        enFrom = j + 1;
      }
    }
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

  private void matchGap(List<Integer> chinese, List<Integer> english) {
    if ((long) chinese.size() * english.size() > LARGEST_TABLE) {
      matchKindByKind(chinese, english);
    } else if (!chinese.isEmpty() && !english.isEmpty()) {
      matchInOrder(chinese, english);
    }
  }

  /** The longest common run of kinds, in order, the earliest where there are several. */
  private void matchInOrder(List<Integer> chinese, List<Integer> english) {
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

  private void matchKindByKind(List<Integer> chinese, List<Integer> english) {
    Map<BlockKind, Deque<Integer>> byKind = new HashMap<>();
    chinese.forEach(i -> byKind.computeIfAbsent(zh.get(i).kind(), k -> new ArrayDeque<>()).add(i));
    for (int j : english) {
      Deque<Integer> found = byKind.get(en.get(j).kind());
      if (found != null && !found.isEmpty()) {
        match(found.remove(), j);
      }
    }
  }

  private boolean sameKind(int chinese, int english) {
    return zh.get(chinese).kind() == en.get(english).kind();
  }

  private void match(int chinese, int english) {
    enOfZh[chinese] = english;
    zhOfEn[english] = chinese;
  }

  private List<Pair> rows() {
    List<Pair> rows = new ArrayList<>();
    addExtras(0, rows);
    for (int i = 0; i < zh.size(); i++) {
      rows.add(row(i));
      if (enOfZh[i] != NONE) {
        addExtras(enOfZh[i] + 1, rows);
      }
    }
    return List.copyOf(rows);
  }

  private void addExtras(int from, List<Pair> rows) {
    for (int j = from; j < en.size() && zhOfEn[j] == NONE; j++) {
      rows.add(new Pair(NONE, j, State.EXTRA));
    }
  }

  private Pair row(int chinese) {
    int english = enOfZh[chinese];
    if (english == NONE) {
      return new Pair(chinese, NONE, State.MISSING);
    }
    String stamp = stamp(english);
    State state =
        stamp.isEmpty()
            ? State.UNSTAMPED
            : stamp.equals(zh.get(chinese).hash()) ? State.CURRENT : State.STALE;
    return new Pair(chinese, english, state);
  }
}
