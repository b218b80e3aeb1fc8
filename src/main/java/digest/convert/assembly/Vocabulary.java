package digest.convert.assembly;

import digest.han.Script;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a text goes with an article, by the pairs of characters they share. It compares how
 * likely each pair is in the article with how likely it is on the page, as for telling languages or
 * authors apart (naive Bayes with the page as the prior).
 */
final class Vocabulary {
  /** How much of the page at large every article is credited with. */
  private static final double PRIOR = 0.06;

  private static final double SCALE = 1.5;
  private static final int MOST = 10;
  private static final int[] NOTHING = {};

  /** Of an article of which nothing is known yet: less than of its own, more than of another. */
  private static final double UNKNOWN = -1.5;

  private static final int LONGEST = 1_500;

  /** Of each text the pairs that stand in others too; how many it has in all is in {@code all}. */
  private final Map<Block, int[]> shared = new HashMap<>();

  private final Map<Block, Integer> all = new HashMap<>();
  private final Map<Integer, Integer> page = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> articles = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private int pageSize;

  Vocabulary(List<Block> blocks) {
    Map<Block, Set<Integer>> pairs = new HashMap<>();
    for (Block block : blocks) {
      Set<Integer> own = pairs(block.text());
      pairs.put(block, own);
      own.forEach(pair -> page.merge(pair, 1, Integer::sum));
      pageSize += own.size();
    }
    pairs.forEach(
        (block, own) -> {
          all.put(block, own.size());
          shared.put(
              block,
              own.stream().mapToInt(pair -> pair).filter(pair -> page.get(pair) > 1).toArray());
        });
  }

  private static Set<Integer> pairs(String text) {
    Set<Integer> pairs = new HashSet<>();
    for (int at = 0; at + 1 < Math.min(text.length(), LONGEST); at++) {
      if (Script.isHan(text.charAt(at)) && Script.isHan(text.charAt(at + 1))) {
        pairs.add(text.charAt(at) << 16 | text.charAt(at + 1));
      }
    }
    return pairs;
  }

  /**
   * @param article any number that stands for it
   * @param times how often; below 0 takes it away again
   */
  void add(Block block, int article, int times) {
    Map<Integer, Integer> counts = articles.computeIfAbsent(article, none -> new HashMap<>());
    for (int pair : shared.getOrDefault(block, NOTHING)) {
      counts.merge(pair, times, Integer::sum);
    }
    sizes.merge(article, times * all.getOrDefault(block, 0), Integer::sum);
  }

  /**
   * From -10 to 10; 0 where the article is as good as any other. Only pairs that stand in other
   * texts too say anything.
   */
  double likeness(Block block, int article) {
    Map<Integer, Integer> counts = articles.getOrDefault(article, Map.of());
    double size = sizes.getOrDefault(article, 0);
    if (size <= 0) {
      return UNKNOWN;
    }
    double prior = Math.max(1, PRIOR * pageSize);
    double sum = 0;
    int[] known = shared.getOrDefault(block, NOTHING);
    for (int pair : known) {
      double onPage = (page.get(pair) - 1.0) / pageSize;
      double here = (counts.getOrDefault(pair, 0) + prior * onPage) / (size + prior);
      sum += Math.log(here / onPage);
    }
    double likeness = SCALE * sum / Math.sqrt(Math.max(1, known.length));
    return Math.max(-MOST, Math.min(MOST, likeness));
  }
}
