package digest.han;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.support.segment.PinyinSegments;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How Chinese text sounds, in the letters that ids are written with. A proposal only: characters
 * with several readings, above all surnames, may come out wrong, so a person confirms it.
 *
 * <p>The dictionary takes some 200 milliseconds to load, on the first call.
 */
public final class Pinyin {
  private static final int MOST_WORDS = 6;
  private static final Pattern RUN = Pattern.compile("[\\p{IsHan}]+|[a-z0-9]+");

  /** Says nothing in an address: of, with, in, and the like. */
  private static final Set<String> EMPTY_WORDS =
      Set.of("的", "了", "以", "在", "与", "和", "及", "或", "之", "把", "被", "将", "让", "使", "为", "着", "等");

  private Pinyin() {}

  /**
   * Lower-case ASCII letters and digits, all joined: {@code wuhan} for 武汉, {@code shaanxi} for 陕西,
   * {@code 5gyingyong} for “5G”应用. Marks and spaces leave nothing; ü is written {@code v}, as it is
   * typed. Empty where nothing can be read.
   */
  public static String of(String chinese) {
    return segments(chinese).stream().map(Pinyin::read).collect(Collectors.joining());
  }

  /**
   * An id for something with this title: up to six words of lower-case ASCII joined by hyphens,
   * such as {@code wuhan-1hao-jianyian-zhuiwen}. Empty where nothing can be read.
   */
  public static String slug(String title) {
    return segments(title).stream()
        .filter(word -> !EMPTY_WORDS.contains(word))
        .map(Pinyin::read)
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .collect(Collectors.joining("-"));
  }

  /** The words of a text, as they are written; marks and spaces only part them. */
  private static List<String> segments(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (Matcher run = RUN.matcher(plain); run.find(); ) {
      words.addAll(isAscii(run.group()) ? List.of(run.group()) : chineseWords(run.group()));
    }
    return words;
  }

  private static List<String> chineseWords(String run) {
    List<String> words = new ArrayList<>();
    int unknown = 0;
    for (int at = 0; at < run.length(); ) {
      int length = Readings.wordAt(run, at);
      if (length > 0) {
        words.addAll(PinyinSegments.defaults().segment(run.substring(unknown, at)));
        words.add(run.substring(at, at + length));
        unknown = at + length;
      }
      at += Math.max(1, length);
    }
    words.addAll(PinyinSegments.defaults().segment(run.substring(unknown)));
    return words;
  }

  private static String read(String word) {
    if (isAscii(word)) {
      return word;
    }
    String known = Readings.of(word);
    String read = known.isEmpty() ? PinyinHelper.toPinyin(word, PinyinStyleEnum.NORMAL, "") : known;
    return read.replace('ü', 'v').replaceAll("[^a-z0-9]", "");
  }

  private static boolean isAscii(String run) {
    return run.chars().allMatch(c -> c < 0x80);
  }
}
