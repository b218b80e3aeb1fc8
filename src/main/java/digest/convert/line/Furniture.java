package digest.convert.line;

import static digest.convert.layout.LineRole.PAGE_LABEL;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** Number, date, editors of the sheet and turn lines belong to the page, not to an article. */
record Furniture() implements LineRule {
  private static final int LONGEST = 60;
  private static final Pattern WORDS =
      Pattern.compile(
          "[*（(【]*(?:第[0-9〇一二三四五六七八九十]+[版期]|[A-Z]?0?[0-9]{1,2} ?版|责任编辑|责编|本版(?:编辑|责编|主编)|编辑[：:]"
              + "|版式|美编|校对|投稿邮箱|电子?邮箱|E-?mail|下转|上接|[（(]下转|紧接|本版.{0,4}(?:邮箱|电话)"
              + "|(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年[0-9一二三四五六七八九十]+月[0-9一二三四五六七八九十]+日[ 　]*(?:星期|$))");

  @Override
  public String name() {
    return "furniture";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "版次、期号、日期、责编和转版提示属于版面，不属于文章。",
        "Number, date, editors of the sheet and turn lines belong to the page, not to an article.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    return line.length() <= LONGEST && line.begins(WORDS) ? Map.of(PAGE_LABEL, 28) : Map.of();
  }
}
