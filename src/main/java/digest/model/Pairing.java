package digest.model;

import digest.model.Pair.State;
import java.util.ArrayList;
import java.util.List;

/**
 * Which English block belongs to which Chinese one. A block whose stamp is the hash of a Chinese
 * block belongs to that. What is left pairs by position between matched neighbours, same kind only.
 * So a Chinese block put in is missing in English, a changed one is stale, and no other pair moves.
 */
public final class Pairing {
  private final List<BlockKey> zh;
  private final List<BlockKey> en;
  private final List<String> stamps;
  private final Matching matching;
  private final List<Pair> rows = new ArrayList<>();

  private Pairing(List<BlockKey> zh, List<BlockKey> en, List<String> stamps) {
    this.zh = zh;
    this.en = en;
    this.stamps = stamps;
    this.matching = new Matching(zh, en, this::stamp);
  }

  /**
   * The rows in Chinese order; an English block without a twin stands behind the row of the English
   * block before it.
   *
   * @param zh their hashes may be left empty where there are no stamps; those of {@code en} always
   * @param stamps for the nth English block the hash it was written against; may be shorter, and
   *     empty texts stand for no stamp
   */
  public static List<Pair> pair(List<BlockKey> zh, List<BlockKey> en, List<String> stamps) {
    return new Pairing(zh, en, stamps).rows();
  }

  private String stamp(int english) {
    return english < stamps.size() ? stamps.get(english) : "";
  }

  private List<Pair> rows() {
    addExtras(0);
    for (int i = 0; i < zh.size(); i++) {
      int english = matching.english(i);
      rows.add(new Pair(i, english, state(i, english)));
      if (english != Matching.NONE) {
        addExtras(english + 1);
      }
    }
    return List.copyOf(rows);
  }

  private void addExtras(int from) {
    for (int j = from; j < en.size() && matching.chinese(j) == Matching.NONE; j++) {
      rows.add(new Pair(Matching.NONE, j, State.EXTRA));
    }
  }

  private State state(int chinese, int english) {
    if (english == Matching.NONE) {
      return State.MISSING;
    }
    String stamp = stamp(english);
    if (stamp.isEmpty()) {
      return State.UNSTAMPED;
    }
    return stamp.equals(zh.get(chinese).hash()) ? State.CURRENT : State.STALE;
  }
}
