package digest.convert.assembly;

import java.util.regex.Pattern;

/** How speeches begin. Before such a paragraph another speaker may well have the word. */
final class Openings {
  private static final double OPENS = 7;
  private static final int LONGEST = 30;
  private static final Pattern OPENING =
      Pattern.compile(
          "我[是来在叫]|各位|尊敬的|主席|同志们|大家好|今年以来|近[年日来几一两三四]|根据.{0,6}(?:安排|议程)|作为|按照.{0,8}安排|很高兴|下面");

  private Openings() {}

  static double weigh(Block block) {
    String text = block.text();
    return OPENING.matcher(text).region(0, Math.min(text.length(), LONGEST)).lookingAt()
        ? OPENS
        : 0;
  }
}
