package digest.quantity.chinese;

import digest.quantity.Change;
import digest.quantity.When;
import digest.quantity.chinese.Words.Word;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Verbs and nouns of change, and what may stand between them and their number. */
final class Changes {
  private static final String UP =
      """
      增长 增加 提高 提升 上升 上涨 增收 上浮 上调 攀升 增 升 涨 扩大 延长 净增 净增长 回升 加快 调高 提速 拉高 抬升 跃升 增产
      恢复到 恢复至 恢复达到 上移 提价 涨价 加价 升值 多增 提至 涨至 扩至 扩容 扩充 攀升 飙升 激增 猛增 陡增 递增 加密 增资 抬高 拓宽
      """;
  private static final String DOWN =
      """
      下降 减少 降低 缩短 压缩 压减 减 降 削减 精简 下滑 下跌 下调 下浮 回落 收窄 缩减 缩小 放缓 负增长 调低 减排 下探 跌 压降
      萎缩 降价 贬值 少增 减收 减产 缩至 压至 锐减 骤降 递减 递降 减损 减亏 裁减 减持
      """;

  /** A rate of change is told as the change itself, and 为 or 达到 changes nothing. */
  private static final String UP_NOUNS = "增幅 涨幅 增速 增长率 增长幅度 上升幅度 上涨幅度 提高幅度 升幅 增量";

  private static final String DOWN_NOUNS = "降幅 下降幅度 下跌幅度 降低幅度 跌幅 降低率 减幅";

  private static final Set<String> NOUNS = Set.of((UP_NOUNS + " " + DOWN_NOUNS).split(" "));

  private static final Words<Change> VERBS = verbs();
  private static final Words<Boolean> BETWEEN =
      words(
          "了 疫情前的 同期的 上年同期的 去年同期的 同比 环比 平均 人均 户均 亩均 月均 日均 年均 单价 目前的 现在的 如今的 当前的 今天的 原来的 原先的 约占 较上年"
              + " 比上年 到 至 为 达 达到 高达 到了 多达 ： : ",
          "到 至 为 达到 到了");

  private Changes() {}

  /**
   * A word of change, and where its number begins.
   *
   * @param end where nothing stands any more between it and its number; -1 for none
   */
  record Found(Change change, int end) {
    static final Found NONE = new Found(Change.NONE, -1);
  }

  /** The word of change, carried across the date in 增至2022年的2.2万家. */
  static Found across(Reading date, Found verb, Text text) {
    boolean reaches = verb.change() == Change.UP_TO || verb.change() == Change.DOWN_TO;
    return reaches
            && verb.end() == date.start()
            && date.means(When.class)
            && behindDate(date.end(), text) > date.end()
        ? new Found(verb.change(), behindDate(date.end(), text))
        : verb;
  }

  private static int behindDate(int end, Text text) {
    int at = end + (text.has(end, "同期") ? 2 : 0);
    at += text.has(at, "水平") ? 2 : 0;
    return text.at(at) == '的' ? at + 1 : end;
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
    end = behindRate(text, end);
    boolean to = verb.text().length() > 1 && verb.text().endsWith("至");
    boolean noun = isNoun(verb);
    for (Word<Boolean> word = BETWEEN.at(text, end); word.found(); ) {
      to |= word.meaning();
      end = behindRate(text, end + word.length());
      word = BETWEEN.at(text, end);
    }
    to |= verb.text().startsWith("恢复");
    return new Found(to && !noun ? reaching(verb.meaning()) : verb.meaning(), end);
  }

  /** 提高到每月2690元: what it is told for does not part the verb from its number. */
  private static int behindRate(Text text, int at) {
    return text.at(at) == '每' ? at + 1 + Measures.wordAt(text, at + 1).length() : at;
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
    put(
        table,
        "跌破 升破 涨破 新增 新增长 每升 起降 升降 迫降 空降 降落 增派 增开 增设 增值税 公升 毫升 回升级 升级 升学 降雨 降水 降温 降雪 减税 减免 减轻",
        Change.NONE);
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
