package digest.content;

import digest.content.schema.Field;
import java.util.Map;

/** What the keys of a header are for, in Chinese: {@link Field#about} says it in English. */
final class HeaderHelp {
  private static final Map<String, String> ABOUT =
      Map.ofEntries(
          Map.entry("title", "我们自拟的标题，不是见报标题"),
          Map.entry("summary", "一两句话，列表和订阅里都会显示"),
          Map.entry("kind", "原文是哪一类稿件"),
          Map.entry("date", "知道多少写多少：2023、2023-07 或 2023-07-05"),
          Map.entry("date-of", "上面的日期是事件的还是刊发的；不写就是刊发的"),
          Map.entry("added", "何时收入文摘；由 digest publish 填写"),
          Map.entry("updated", "内容有实质改动时写改动的日期"),
          Map.entry("outlet", "哪家报纸刊发的；不知道就不写"),
          Map.entry("inferred", "哪些事实是我们推断的，报纸上没有写明"),
          Map.entry("headline", "见报标题，照录"),
          Map.entry("shoulder", "标题上面的一行，照录"),
          Map.entry("subtitle", "标题下面的一行，照录"),
          Map.entry("section", "版次或栏目，照录"),
          Map.entry("byline", "署名，照录"),
          Map.entry("speaker", "发言或访谈的讲话人"),
          Map.entry("topics", "文摘的主题，至少一个"),
          Map.entry("regions", "写最具体的地区，上级地区自动带上"),
          Map.entry("mechanisms", "用到的协商方式"),
          Map.entry("people", "文中提到的人"),
          Map.entry("related", "文摘里相关的其他文章"),
          Map.entry("figures", "值得展示的三到六个数字，两种文字用同一个编号"),
          Map.entry("steps", "协商的经过，按先后"),
          Map.entry("source-figures", "原文里所有的数量、日期和序数，照录"),
          Map.entry("derived-figures", "文摘自己算出来的数字，以及算自哪些数字"),
          Map.entry("translates", "由命令填写，不要手写"));

  private HeaderHelp() {}

  /**
   * @throws IllegalArgumentException for a key that nobody has explained
   */
  static String about(Field<?> field) {
    String about = ABOUT.get(field.name());
    if (about == null) {
      throw new IllegalArgumentException("no help on " + field.name());
    }
    return about;
  }
}
