package digest.render;

import digest.diagnostic.SourceText;
import digest.model.Words;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the furniture as templates and code say them: {@code w("count.articles", 3)}.
 * Arguments fill {@code {0}}, {@code {1}}; where the first is exactly 1 and there is a key ending
 * in {@code .one}, that is said.
 */
final class Phrases implements TemplateMethodModelEx {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  private final Words words;

  Phrases(Words words) {
    this.words = words;
  }

  String say(String key, Object... arguments) {
    boolean one = arguments.length > 0 && "1".equals(String.valueOf(arguments[0]));
    String text = words.get(one && words.has(key + ".one") ? key + ".one" : key);
    if (arguments.length == 0) {
      return text;
    }
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(filling(place, arguments)));
  }

  /** In one pass, so that braces within an argument stay what they are. */
  private static String filling(MatchResult place, Object... arguments) {
    int index = Integer.parseInt(place.group(1));
    return index < arguments.length ? String.valueOf(arguments[index]) : place.group();
  }

  boolean has(String key) {
    return words.has(key);
  }

  Set<String> keys() {
    return words.keys();
  }

  /** Where the words stand, for messages about words that are not there. */
  SourceText file() {
    return new SourceText("templates/words/" + words.language().code() + ".yml", "");
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    List<?> given = arguments;
    String key = String.valueOf(given.get(0));
    if (!words.has(key)) {
      throw new TemplateModelException("`" + file().path() + "` has no words for `" + key + "`");
    }
    Object[] rest = given.stream().skip(1).map(Phrases::plain).toArray();
    return new SimpleScalar(say(key, rest));
  }

  private static Object plain(Object argument) {
    return argument instanceof SimpleNumber number
        ? number.getAsNumber()
        : String.valueOf(argument);
  }
}
