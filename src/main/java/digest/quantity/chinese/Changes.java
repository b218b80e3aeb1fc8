package digest.quantity.chinese;

import digest.quantity.Change;
import digest.quantity.chinese.Words.Word;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Verbs and nouns of change, and what may stand between them and their number. */
final class Changes {
  private static final String UP =
      """
      增长 增加 提高 提升 上升 上涨 增收 上浮 上调 攀升 增 升 涨 扩大 延长 净增 净增长 回升 加快 调高 提速 拉高 抬升 跃升 增产
      上移
      """;
  private static final String DOWN =
      """
      下降 减少 降低 缩短 压缩 压减 减 降 削减 精简 下滑 下跌 下调 下浮 回落 收窄 缩减 缩小 放缓 负增长 调低 减排 下探 跌 压降
      萎缩
      """;

  /** A rate of change is told as the change itself, and 为 or 达到 changes nothing. */
  private static final String UP_NOUNS = "增幅 涨幅 增速 增长率 增长幅度 升幅 增量";

  private static final String DOWN_NOUNS = "降幅 跌幅 降低率 减幅";

  private static final Set<String> NOUNS = Set.of((UP_NOUNS + " " + DOWN_NOUNS).split(" "));

  private static final Words<Change> VERBS = verbs();
  private static final Words<Boolean> BETWEEN =
      words("了 同比 环比 约占 较上年 比上年 到 至 为 达 达到 高达 到了 多达 ： : ", "到 至 为 达到 到了");

  private Changes() {}

  /**
   * A word of change, and where its number begins.
   *
   * @param end where nothing stands any more between it and its number; -1 for none
   */
  record Found(Change change, int end) {
    static final Found NONE = new Found(Change.NONE, -1);
  }

  static char[] firsts() {
    return VERBS.firsts();
  }

  static Found at(Text text, int start) {
    Word<Change> verb = VERBS.at(text, start);
    int end = start + verb.length();
    if (verb.meaning() == Change.NONE) {
      return verb.found() ? new Found(Change.NONE, end) : Found.NONE;
    }
    boolean to = false;
    boolean noun = isNoun(verb);
    for (Word<Boolean> word = BETWEEN.at(text, end); word.found(); ) {
      to |= word.meaning();
      end += word.length();
      word = BETWEEN.at(text, end);
    }
    return new Found(to && !noun ? reaching(verb.meaning()) : verb.meaning(), end);
  }

  private static boolean isNoun(Word<Change> word) {
    return NOUNS.contains(word.text());
  }

  /** A change of the same direction that ends at a number. */
  static Change reaching(Change change) {
    return switch (change) {
      case UP_BY -> Change.UP_TO;
      case DOWN_BY -> Change.DOWN_TO;
      default -> change;
    };
  }

  private static Words<Change> verbs() {
    Map<String, Change> table = new TreeMap<>();
    put(table, UP + " " + UP_NOUNS, Change.UP_BY);
    put(table, DOWN + " " + DOWN_NOUNS, Change.DOWN_BY);
    put(table, "新增 新增长 降雨 降水 降温 降雪 减税 减免 减轻", Change.NONE);
    return Words.of(table, Change.NONE);
  }

  private static void put(Map<String, Change> table, String words, Change change) {
    for (String word : words.strip().split("\\s+")) {
      table.put(word, change);
    }
  }

  private static Words<Boolean> words(String all, String some) {
    Map<String, Boolean> table = new TreeMap<>();
    for (String word : all.trim().split(" ")) {
      table.put(word, false);
    }
    for (String word : some.split(" ")) {
      table.put(word, true);
    }
    return Words.of(table, false);
  }
}
