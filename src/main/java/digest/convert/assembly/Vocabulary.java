package digest.convert.assembly;

import digest.convert.line.LongCounts;
import digest.han.Script;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private static final int FEW = 64;
  private static final long[] NOTHING = {};

  /** Of an article of which nothing is known yet: less than of its own, more than of another. */
  private static final double UNKNOWN = -1.5;

  private static final int LONGEST = 1_500;

  /** Of each text the pairs that stand in others too; how many it has in all is in {@code all}. */
  private final Map<Block, long[]> shared = new HashMap<>();

  private final Map<Block, Integer> all = new HashMap<>();
  private final LongCounts page = new LongCounts(1_000);
  private final Map<Integer, LongCounts> articles = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private int pageSize;

  Vocabulary(List<Block> blocks) {
    for (Block block : blocks) {
      long[] own = pairs(block.text());
      shared.put(block, own);
      all.put(block, own.length);
      Arrays.stream(own).forEach(page::add);
      pageSize += own.length;
    }
    shared.replaceAll(
        (block, own) -> Arrays.stream(own).filter(pair -> page.get(pair) > 1).toArray());
  }

  /** The different pairs of a text. */
  private static long[] pairs(String text) {
    int length = Math.min(text.length(), LONGEST);
    LongCounts seen = new LongCounts(length);
    for (int at = 0; at + 1 < length; at++) {
      if (isHan(text.charAt(at)) && isHan(text.charAt(at + 1))) {
        seen.add((long) text.charAt(at) << 16 | text.charAt(at + 1));
      }
    }
    return seen.keys();
  }

  /** Most are of the one large block, which need not be looked up. */
  private static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff' || Script.isHan(c);
  }

  /**
   * @param article any number that stands for it
   * @param times how often; below 0 takes it away again
   */
  void add(Block block, int article, int times) {
    LongCounts counts = articles.computeIfAbsent(article, none -> new LongCounts(FEW));
    for (long pair : shared.getOrDefault(block, NOTHING)) {
      counts.add(pair, times);
    }
    sizes.merge(article, times * all.getOrDefault(block, 0), Integer::sum);
  }

  /**
   * From -10 to 10; 0 where the article is as good as any other. Only pairs that stand in other
   * texts too say anything.
   */
  double likeness(Block block, int article) {
    double size = sizes.getOrDefault(article, 0);
    if (size <= 0) {
      return UNKNOWN;
    }
    LongCounts counts = articles.get(article);
    double prior = Math.max(1, PRIOR * pageSize);
    double sum = 0;
    long[] known = shared.getOrDefault(block, NOTHING);
    for (long pair : known) {
      double onPage = (page.get(pair) - 1.0) / pageSize;
      double here = (counts.get(pair) + prior * onPage) / (size + prior);
      sum += Math.log(here / onPage);
    }
    double likeness = SCALE * sum / Math.sqrt(Math.max(1, known.length));
    return Math.max(-MOST, Math.min(MOST, likeness));
  }
}
