package digest.model;

import digest.model.Pair.State;
import java.util.ArrayList;
import java.util.Collections;
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

  /**
   * The stamps as they stand for a text that may have gained or lost blocks since: as many as there
   * are English blocks, empty texts standing for none. Where their number shows that blocks came or
   * went somewhere, stamps are dealt out to the blocks that stand beside the Chinese they name, if
   * fewer blocks are without twin then. What is behind stays behind; where it cannot be told which
   * block that is, all that could be it are.
   *
   * @param zh with their hashes
   * @param stamps one for each English block there was when they were written
   */
  public static List<String> settle(List<BlockKey> zh, List<BlockKey> en, List<String> stamps) {
    List<String> written = new ArrayList<>(stamps.subList(0, Math.min(stamps.size(), en.size())));
    written.addAll(Collections.nCopies(en.size() - written.size(), ""));
    if (stamps.isEmpty() || stamps.size() == en.size()) {
      return written;
    }
    List<String> dealt = deal(zh, en.size(), pair(zh, en, List.of()), stamps);
    return lonely(pair(zh, en, dealt)) < lonely(pair(zh, en, written)) ? dealt : written;
  }

  private static List<String> deal(
      List<BlockKey> zh, int english, List<Pair> places, List<String> stamps) {
    List<String> dealt = new ArrayList<>(Collections.nCopies(english, ""));
    List<String> left = new ArrayList<>(stamps);
    List<Integer> unnamed = new ArrayList<>();
    for (Pair pair : places) {
      if (pair.zh() >= 0 && pair.en() >= 0) {
        String hash = zh.get(pair.zh()).hash();
        if (left.remove(hash)) {
          dealt.set(pair.en(), hash);
        } else {
          unnamed.add(pair.en());
        }
      }
    }
    left.removeIf(String::isEmpty);
    if (!left.isEmpty()) {
      unnamed.forEach(block -> dealt.set(block, left.get(0)));
    }
    return dealt;
  }

  private static long lonely(List<Pair> pairs) {
    return pairs.stream().filter(pair -> pair.zh() < 0 || pair.en() < 0).count();
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
