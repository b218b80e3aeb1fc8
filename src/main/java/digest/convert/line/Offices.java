package digest.convert.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Office and name as portraits and shoulders print them. */
public final class Offices {
  private static final String OFFICE =
      "[^。！？：:]{1,40}?(?:委员|主席|主任|书记|长|代表|经理|总裁|教授|研究员|工程师|院士|主委|专员|总监|负责人|创始人|常委|律师|医师|教师"
          + "|老师|专家|CEO)";

  private static final Pattern CAPTION =
      Pattern.compile("(" + OFFICE + ")[ 　]+(\\p{IsHan}{2,4}|\\p{IsHan}[ 　]+\\p{IsHan})");
  private static final Pattern SHOULDER =
      Pattern.compile("(" + OFFICE + ")[ 　]*(\\p{IsHan}{2,4}?)(?:建议|呼吁|提出|认为|表示|说|谈|提案)?[：:]");
  private static final Pattern NAME_FIRST =
      Pattern.compile("(\\p{IsHan}{2,4})[ 　]*[（(]([^（()）]{2,60})[）)](?:建议|呼吁|说)?[：:]");

  /**
   * Who speaks.
   *
   * @param office as printed
   */
  public record Person(String name, String office) {}

  private Offices() {}

  /** Of a portrait's caption: office, space, name. */
  public static Optional<Person> ofCaption(String text) {
    Matcher found = CAPTION.matcher(text.length() > 80 ? "" : text);
    return found.matches() && !found.group(1).endsWith("记者")
        ? Optional.of(new Person(found.group(2).replaceAll("[ 　]", ""), found.group(1)))
        : Optional.empty();
  }

  /** Of a paragraph that begins with name, office in brackets, and a colon. */
  public static Optional<Person> ofRunIn(String text) {
    Matcher first = NAME_FIRST.matcher(text).region(0, Math.min(text.length(), 80));
    return first.lookingAt() && first.end() < text.length()
        ? Optional.of(new Person(first.group(1), first.group(2)))
        : Optional.empty();
  }

  /** Of a shoulder that ends with a colon. */
  public static Optional<Person> ofShoulder(String text) {
    String line = text.length() > 100 ? "" : text;
    Matcher first = NAME_FIRST.matcher(line);
    if (first.matches()) {
      return Optional.of(new Person(first.group(1), first.group(2)));
    }
    Matcher found = SHOULDER.matcher(line);
    return found.matches() && Surnames.isName(found.group(2))
        ? Optional.of(new Person(found.group(2), found.group(1)))
        : Optional.empty();
  }
}
