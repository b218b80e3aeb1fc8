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

  /** Of an article of which nothing is known yet: less than of its own, more than of another. */
  private static final double UNKNOWN = -1.5;

  private static final int LONGEST = 1_500;

  private final Map<Block, Set<Integer>> pairs = new HashMap<>();
  private final Map<Integer, Integer> page = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> articles = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private int pageSize;

  Vocabulary(List<Block> blocks) {
    for (Block block : blocks) {
      Set<Integer> own = pairs(block.text());
      pairs.put(block, own);
      own.forEach(pair -> page.merge(pair, 1, Integer::sum));
      pageSize += own.size();
    }
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
    for (int pair : pairs.getOrDefault(block, Set.of())) {
      counts.merge(pair, times, Integer::sum);
    }
    sizes.merge(article, times * pairs.getOrDefault(block, Set.of()).size(), Integer::sum);
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
    int known = 0;
    for (int pair : pairs.getOrDefault(block, Set.of())) {
      int elsewhere = page.get(pair) - 1;
      if (elsewhere > 0) {
        double onPage = (double) elsewhere / pageSize;
        double here = (counts.getOrDefault(pair, 0) + prior * onPage) / (size + prior);
        sum += Math.log(here / onPage);
        known++;
      }
    }
    double likeness = SCALE * sum / Math.sqrt(Math.max(1, known));
    return Math.max(-MOST, Math.min(MOST, likeness));
  }
}
