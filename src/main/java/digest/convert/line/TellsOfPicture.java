package digest.convert.line;

import static digest.convert.layout.LineRole.CAPTION;
import static digest.convert.layout.LineRole.CREDIT;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** A caption says so in set words; a picture leaves more blank lines before it. */
record TellsOfPicture() implements LineRule {
  private static final int LONGEST = 200;
  private static final int MORE_THAN_CREDIT = 7;
  private static final Pattern WORDS =
      Pattern.compile("[（(]?(?:图为|上图|下图|左图|右图|题图|图[①②③④⑤⑥一二三四][：:为]?|组图|▲|△|↑|←|→|↓)");

  @Override
  public String name() {
    return "picture";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "说明图片的行写着图为、摄或资料图片，前面常多空几行。",
        "A caption says so in set words; a picture leaves more blank lines before it.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    if (line.length() > LONGEST) {
      return Map.of(CAPTION, -6);
    }
    if (line.begins(WORDS) || line.text().matches(".*[（(]资料图片?[）)]")) {
      return Map.of(CAPTION, 20);
    }
    if (line.length() > MORE_THAN_CREDIT
        && BylineParser.line(line.text()).isEmpty()
        && !BylineParser.tail(line.text()).isEmpty()) {
      return Map.of(CAPTION, 24, CREDIT, -8);
    }
    return line.extraGap() >= 2 && line.length() >= 10 ? Map.of(CAPTION, 4) : Map.of(CAPTION, -2);
  }
}
