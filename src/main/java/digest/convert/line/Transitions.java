package digest.convert.line;

import digest.convert.layout.LineRole;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stands below what on a page of a newspaper. The greater the number, the more usual; the
 * first row is for the first line, the last column for the end of the page.
 */
final class Transitions {
  private static final String TABLE =
      """
      .          HEADLINE SHOULDER SUBTITLE SECTION PAGE_LABEL BYLINE CAPTION CREDIT SUBHEAD TEXT END
      START         0        0       -9       0        2        -6      -3      -6     -6     -1   0
      HEADLINE     -5       -8        3      -9       -9         3      -1      -5     -3     -2  -6
      SHOULDER      4       -2       -8      -9       -9        -9      -9      -9     -9     -8  -9
      SUBTITLE     -9       -9       -1      -9       -9         3       0      -5     -1      1  -6
      SECTION       2        2       -8      -6       -4        -5       1      -5     -5     -1  -6
      PAGE_LABEL    1        1       -9       1        0        -6      -2      -6     -6     -6   0
      BYLINE        0        0       -9       0       -2        -2       0      -3      1      2   0
      CAPTION      -1       -1       -9      -1       -3        -6      -1       4      0      1   0
      CREDIT        0        0       -9       0       -3        -6       0      -3      0      1   0
      SUBHEAD      -9       -9       -9      -9       -9        -9      -1      -9     -6      2  -8
      TEXT         -1       -1       -9      -1       -3        -3      -1      -2      0      1   0
      """;

  private static final Map<LineRole, Map<LineRole, Integer>> BETWEEN =
      new EnumMap<>(LineRole.class);
  private static final Map<LineRole, Integer> FIRST = new EnumMap<>(LineRole.class);
  private static final Map<LineRole, Integer> LAST = new EnumMap<>(LineRole.class);

  static {
    List<List<String>> rows =
        TABLE.lines().map(row -> Arrays.asList(row.trim().split(" +"))).toList();
    List<String> head = rows.get(0);
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<LineRole, Integer> weights = new EnumMap<>(LineRole.class);
      for (int column = 1; column < head.size() - 1; column++) {
        weights.put(LineRole.valueOf(head.get(column)), Integer.valueOf(row.get(column)));
      }
      if (row.get(0).equals("START")) {
        FIRST.putAll(weights);
      } else {
        LineRole role = LineRole.valueOf(row.get(0));
        BETWEEN.put(role, weights);
        LAST.put(role, Integer.valueOf(row.get(head.size() - 1)));
      }
    }
  }

  private Transitions() {}

  static int first(LineRole role) {
    return FIRST.get(role);
  }

  static int last(LineRole role) {
    return LAST.get(role);
  }

  static int between(LineRole above, LineRole below) {
    return BETWEEN.get(above).get(below);
  }
}
