package digest.convert.line;

import static digest.convert.layout.LineRole.SECTION;
import static digest.convert.layout.LineRole.SHOULDER;
import static digest.convert.layout.LineRole.SUBHEAD;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** A line of its own such as 编者按, 嘉宾 or 相关链接 names a part of an article. */
record PartOfArticle() implements LineRule {
  private static final int LONGEST = 10;
  private static final Pattern WORDS =
      Pattern.compile(
          "[■●◆▲★□○ "
              + "　]*(?:编者按|编者的话|编后|嘉宾|对话嘉宾|访谈嘉宾|主持人|对话人|[相关新闻背景]{2,4}链接|延伸阅读|新闻背景|背景|名词解释|新闻数据)[：:]?$");

  @Override
  public String name() {
    return "part";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "“编者按”“嘉宾：”“相关链接”独占一行时，是文章里一部分的名称。",
        "A line of its own such as 编者按, 嘉宾 or 相关链接 names a part of an article.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    return line.length() <= LONGEST && line.begins(WORDS) && line.ending() != Ending.FULL
        ? Map.of(SUBHEAD, 18, SHOULDER, -6, SECTION, -4)
        : Map.of();
  }
}
