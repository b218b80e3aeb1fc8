package digest.render;

import digest.diagnostic.SourceText;
import digest.model.Words;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Set;

/**
 * The words of the furniture as templates and code say them: {@code w("count.articles", 3)}.
 * Arguments fill {@code {0}}, {@code {1}}; where the first is exactly 1 and there is a key ending
 * in {@code .one}, that is said.
 */
final class Phrases implements TemplateMethodModelEx {
  private static final int NONE = -1;

  /** For what is filled in. */
  private static final int ROOM = 32;

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
    return fill(text, arguments);
  }

  /** In one pass, so that braces within an argument stay what they are. */
  private static String fill(String text, Object... arguments) {
    StringBuilder filled = new StringBuilder(text.length() + ROOM);
    int done = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      int index = text.startsWith("}", at + 2) ? text.charAt(at + 1) - '0' : NONE;
      if (index >= 0 && index < arguments.length) {
        filled.append(text, done, at).append(arguments[index]);
        done = at + "{0}".length();
      }
    }
    return filled.append(text, done, text.length()).toString();
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
    Object[] rest = new Object[given.size() - 1];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = plain(given.get(i + 1));
    }
    return new SimpleScalar(say(key, rest));
  }

  private static Object plain(Object argument) {
    return argument instanceof SimpleNumber number
        ? number.getAsNumber()
        : String.valueOf(argument);
  }
}
