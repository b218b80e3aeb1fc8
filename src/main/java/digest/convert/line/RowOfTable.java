package digest.convert.line;

import static digest.convert.layout.LineRole.BYLINE;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Arrays;
import java.util.Map;

/** A line of several columns of figures is a row of a table. */
record RowOfTable() implements LineRule {
  private static boolean isRow(LineView line) {
    return line.length() <= LONGEST
        && columns(line) > 2
        && line.text().split("[ 　\\t]+").length - words(line) >= 2;
  }

  private static long words(LineView line) {
    return Arrays.stream(line.text().split("[ 　\\t]+"))
        .filter(word -> word.chars().noneMatch(c -> c >= '0' && c <= '9'))
        .count();
  }

  private static int columns(LineView line) {
    return line.length() <= LONGEST ? line.text().split("[ 　\\t]+").length : 0;
  }

  private static final int LONGEST = 80;

  @Override
  public String name() {
    return "table";
  }

  @Override
  public Reason reason() {
    return new Reason("几栏数字并排的行是表格。", "A line of several columns of figures is a row of a table.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    if (isRow(line)
        || line.next()
            .filter(below -> isRow(below) && columns(below) == columns(line))
            .isPresent()) {
      return Map.of(TEXT, 10, BYLINE, -6);
    }
    return Map.of();
  }
}
