package digest.check.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A slip in one figure.
 *
 * @param sort what kind of slip
 * @param text the figure with the slip
 */
record Mutation(String sort, String text) {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d");

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("per cent", "percentage points"),
          Map.entry("percentage points", "per cent"),
          Map.entry("hectares", "square metres"),
          Map.entry("square metres", "hectares"),
          Map.entry("mu", "hectares"),
          Map.entry("tonnes", "kilograms"),
          Map.entry("km", "m"),
          Map.entry("kilometres", "metres"),
          Map.entry("years", "months"),
          Map.entry("months", "years"),
          Map.entry("days", "weeks"),
          Map.entry("百分点", "%"),
          Map.entry("吨", "公斤"),
          Map.entry("亩", "公顷"),
          Map.entry("平方米", "公顷"),
          Map.entry("公里", "米"),
          Map.entry("个月", "年"),
          Map.entry("天", "个月"));

  private static final Map<String, String> CURRENCIES =
      Map.of("RMB", "US$", "CNY", "EUR", "¥", "HK$", "yuan", "dollars", "元", "美元");

  private static final Map<String, String> SCALES =
      Map.of("million", "billion", "billion", "million", "trillion", "billion", "万", "亿", "亿", "万");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("two", "three"),
          Map.entry("three", "four"),
          Map.entry("four", "five"),
          Map.entry("five", "six"),
          Map.entry("six", "eight"),
          Map.entry("seven", "nine"),
          Map.entry("eight", "six"),
          Map.entry("nine", "ten"),
          Map.entry("ten", "twelve"),
          Map.entry("second", "third"),
          Map.entry("third", "fourth"),
          Map.entry("ninth", "eighth"),
          Map.entry("half", "third"),
          Map.entry("两", "三"),
          Map.entry("三", "四"),
          Map.entry("四", "六"),
          Map.entry("六", "七"),
          Map.entry("八", "九"));

  /** All slips that can be made in a figure. */
  static List<Mutation> of(String figure) {
    List<Mutation> made = new ArrayList<>();
    Matcher year = YEAR.matcher(figure);
    if (year.find()) {
      int number = Integer.parseInt(year.group());
      made.add(new Mutation("year", splice(figure, year, Integer.toString(number + 1))));
      made.add(new Mutation("year", splice(figure, year, Integer.toString(number - 1))));
      return made;
    }
    Matcher number = NUMBER.matcher(figure);
    if (number.find()) {
      String digits = number.group();
      made.add(new Mutation("times ten", splice(figure, number, timesTen(digits))));
      made.add(new Mutation("a tenth", splice(figure, number, tenth(digits))));
      for (int i = 0; i < digits.length(); i++) {
        if (Character.isDigit(digits.charAt(i))) {
          made.add(new Mutation("digit", splice(figure, number, otherDigit(digits, i))));
        }
      }
    }
    replace("scale", SCALES, figure, made);
    replace("unit", UNITS, figure, made);
    replace("currency", CURRENCIES, figure, made);
    if (made.isEmpty()) {
      replace("word", WORDS, figure, made);
    }
    return made;
  }

  private static String splice(String figure, Matcher at, String with) {
    return figure.substring(0, at.start()) + with + figure.substring(at.end());
  }

  private static String timesTen(String digits) {
    int point = digits.indexOf('.');
    return point < 0
        ? digits.replace(",", "") + "0"
        : digits.substring(0, point) + digits.charAt(point + 1) + rest(digits, point + 2);
  }

  private static String rest(String digits, int from) {
    return from < digits.length() ? "." + digits.substring(from) : "";
  }

  private static String tenth(String digits) {
    String plain = digits.replace(",", "");
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : plain.substring(point + 1);
    String moved = whole.length() == 1 ? "0" : whole.substring(0, whole.length() - 1);
    return moved + "." + whole.charAt(whole.length() - 1) + fraction;
  }

  private static String otherDigit(String digits, int at) {
    char digit = digits.charAt(at);
    char other = digit == '9' ? '8' : (char) (digit + 1);
    return digits.substring(0, at) + other + digits.substring(at + 1);
  }

  private static void replace(
      String sort, Map<String, String> words, String figure, List<Mutation> made) {
    words.keySet().stream()
        .filter(word -> stands(figure, word))
        .sorted()
        .findFirst()
        .ifPresent(word -> made.add(new Mutation(sort, figure.replace(word, words.get(word)))));
  }

  private static boolean stands(String figure, String word) {
    return word.charAt(0) > 0x7F
        ? figure.contains(word)
        : Pattern.compile("(?<![A-Za-z])" + Pattern.quote(word) + "(?![A-Za-z])")
            .matcher(figure)
            .find();
  }
}
