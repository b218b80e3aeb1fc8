package digest.content.yaml;

import java.util.regex.Pattern;

/** The line of three hyphens around a header, and lines that were meant as one. */
public final class Fences {
  public static final String FENCE = "---";
  public static final String HINT = "write exactly `---`: three English hyphens, no spaces";

  private static final Pattern DASHES =
      Pattern.compile(
          "[\\s\\u3000\\u00A0]*[-\\u2010-\\u2015\\u2212\\uFF0D\\uFE63_=]{2,}[\\s\\u3000\\u00A0]*");

  private Fences() {}

  public static boolean isFence(String line) {
    return line.equals(FENCE);
  }

  /** Whether it looks like a fence and is none. */
  public static boolean isNear(String line) {
    return line.length() <= 40 && !isFence(line) && DASHES.matcher(line).matches();
  }

  /** What is wrong with a line that is near a fence. */
  public static String message(String line) {
    String bare = line.strip();
    if (bare.equals(FENCE)) {
      return "there are spaces around the three hyphens";
    }
    boolean hyphens = bare.chars().allMatch(c -> c == '-');
    return hyphens
        ? "`" + bare + "` has " + bare.length() + " hyphens instead of three"
        : "`" + bare + "` is not made of English hyphens";
  }
}
