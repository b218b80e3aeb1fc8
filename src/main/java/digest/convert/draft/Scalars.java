package digest.convert.draft;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values of a header as YAML writes them: bare where that can be misread by nobody. */
final class Scalars {
  private static final String MARKS = "“”《》（）·.%％‰~～—";
  private static final Pattern ITEM =
      Pattern.compile("[\\p{IsHan}\\p{L}\\p{N}“《（][\\p{IsHan}\\p{L}\\p{N}" + MARKS + "/+\\-]*");
  private static final Pattern LINE =
      Pattern.compile(
          "[\\p{IsHan}\\p{L}\\p{N}“《（—][\\p{IsHan}\\p{L}\\p{N}" + MARKS + "/+\\-，、。；：？！…「」『』／ ]*");

  private Scalars() {}

  /** For a line of its own. */
  static String line(String text) {
    return LINE.matcher(text).matches() && !text.startsWith("---") ? text : quoted(text);
  }

  /** For an item of a list or map on one line. */
  static String item(String text) {
    return ITEM.matcher(text).matches() ? text : quoted(text);
  }

  /** Such as {@code [9.36亿元, 7家]}. */
  static String list(Collection<String> items) {
    return items.stream().map(Scalars::item).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
