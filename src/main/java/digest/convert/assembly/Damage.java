package digest.convert.assembly;

import digest.convert.layout.Confidence;
import digest.convert.layout.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that looks as if it had been misread. It is pointed at, never changed. */
final class Damage {
  private static final int LONGEST = 4_000;

  private static final Pattern UNREADABLE = Pattern.compile("[\\uFFFD□■▇█\\uE000-\\uF8FF]");
  private static final Pattern ENGLISH =
      Pattern.compile("\\p{IsHan} ?\\b(?:and|of|the|in|to)\\b ?\\p{IsHan}");
  private static final Pattern REPEATED =
      Pattern.compile("(\\p{IsHan})\\1\\1|(\\p{IsHan}{2,6})\\2(?!\\2)");
  private static final Pattern MARKS = Pattern.compile("[，。、；：]{2,}");

  private Damage() {}

  static List<Repair> of(Block block) {
    List<Repair> found = new ArrayList<>();
    String text = block.text().substring(0, Math.min(block.text().length(), LONGEST));
    look(block, UNREADABLE, text, "有无法识别的字符", "a character that could not be read", found);
    look(block, ENGLISH, text, "中文里混入英文词", "an English word within Chinese", found);
    look(block, REPEATED, text, "字词重复", "a repeated word", found);
    look(block, MARKS, text, "标点重复", "repeated punctuation", found);
    return found;
  }

  private static void look(
      Block block, Pattern pattern, String text, String zh, String en, List<Repair> found) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      String note = zh + "：`" + matcher.group() + "`；" + en;
      found.add(new Repair(Repair.Kind.DAMAGED, block.first().number(), note, Confidence.CHECK));
    }
  }
}
