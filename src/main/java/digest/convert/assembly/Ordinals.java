package digest.convert.assembly;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What articles count: 一、 二、 三、 in subheads or at the beginning of paragraphs. An article counts
 * each number once, and the next belongs where the one before it is.
 */
final class Ordinals {
  private static final double NEXT = 5;
  private static final double AGAIN = -10;
  private static final Pattern NUMBER =
      Pattern.compile("([一二三四五六七八九十])、|[（(]([一二三四五六七八九十])[）)]|([一二三四五六七八九])是");

  private final Map<Integer, Map<String, Integer>> counted = new HashMap<>();

  void add(Block block, int article) {
    count(block, article, 1);
  }

  void remove(Block block, int article) {
    count(block, article, -1);
  }

  private void count(Block block, int article, int times) {
    String key = key(block, 0);
    if (!key.isEmpty()) {
      counted.computeIfAbsent(article, none -> new TreeMap<>()).merge(key, times, Integer::sum);
    }
  }

  /** How well the number of a text fits what an article has counted. */
  double fit(Block block, int article) {
    Map<String, Integer> there = counted.getOrDefault(article, Map.of());
    if (there.isEmpty() || key(block, 0).isEmpty()) {
      return 0;
    }
    if (there.getOrDefault(key(block, 0), 0) > 0) {
      return AGAIN;
    }
    boolean before = there.getOrDefault(key(block, -1), 0) > 0;
    boolean after = there.getOrDefault(key(block, 1), 0) > 0;
    return before || after ? NEXT : 0;
  }

  /** The number and how it is printed; empty where there is none. */
  private static String key(Block block, int step) {
    String text = block.text();
    Matcher number = NUMBER.matcher(text).region(0, Math.min(text.length(), 4));
    if (!number.lookingAt()) {
      return "";
    }
    for (int kind = 1; kind <= number.groupCount(); kind++) {
      if (number.group(kind) != null) {
        return kind + ":" + ("一二三四五六七八九十".indexOf(number.group(kind)) + step);
      }
    }
    return "";
  }
}
