package digest.convert.line;

import static digest.convert.layout.LineRole.SECTION;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of columns like certain words: 关注, 建言, 声音, 简讯. */
record ColumnWord() implements LineRule {
  private static final int LONGEST = 9;
  private static final Pattern WORDS =
      Pattern.compile(
          "关注|建言|声音|扫描|故事|之窗|论坛|视点|摘登|[简短快]讯|观察|一线|之家|连线|专栏|之声|委员说|茶座|纵横|视窗|速递|速览|手记|贴士|书签|短评|时评|评论|讯$|前沿|热点|广角|园地|笔谈|访谈|漫笔|来信|信箱");

  @Override
  public String name() {
    return "column-word";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "栏目名爱用这些词：关注、建言、声音、简讯……", "Names of columns like certain words: 关注, 建言, 声音, 简讯.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    return line.length() <= LONGEST && line.has(WORDS) && line.ending() != Ending.FULL
        ? Map.of(SECTION, 5)
        : Map.of();
  }
}
