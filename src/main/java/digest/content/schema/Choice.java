package digest.content.schema;

import digest.content.yaml.Node.Scalar;
import digest.diagnostic.Nearest;
import digest.diagnostic.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of a few words.
 *
 * @param words in the order in which they are listed
 * @param chinese what an editor may write instead of a word: answered with the word
 */
public record Choice<T>(Map<String, T> words, Map<String, String> chinese)
    implements ScalarShape<T> {
  static final Rule UNKNOWN_WORD =
      Rule.error("unknown-word", "A value that is not one of the words that may stand there.");

  public Choice {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    chinese = Map.copyOf(chinese);
  }

  /** The constants of an enumeration, by their words. */
  public static <T> Choice<T> of(T[] constants, Function<T, String> word, String... chinese) {
    Map<String, T> words = new LinkedHashMap<>();
    Map<String, String> wordsByChinese = new LinkedHashMap<>();
    for (int i = 0; i < constants.length; i++) {
      words.put(word.apply(constants[i]), constants[i]);
      if (i < chinese.length) {
        wordsByChinese.put(chinese[i], word.apply(constants[i]));
      }
    }
    return new Choice<>(words, wordsByChinese);
  }

  /** The words themselves. */
  public static Choice<String> of(List<String> words) {
    return of(words.toArray(String[]::new), Function.identity());
  }

  @Override
  public Optional<T> of(String key, Scalar scalar, Reading reading) {
    T found = words.get(scalar.value());
    if (found == null) {
      reading.report(
          UNKNOWN_WORD.at(
              SchemaRules.head(scalar.span()),
              "`" + scalar.value().strip() + "` is none of the words that may stand here",
              hint(scalar.value())));
    }
    return Optional.ofNullable(found);
  }

  private String hint(String typed) {
    String plain = Wide.toAscii(typed);
    String word = words.containsKey(plain) ? plain : chinese.getOrDefault(plain, "");
    String meant = word.isEmpty() ? Nearest.hint(plain, words.keySet()) : "write `" + word + "`";
    String all = String.join(", ", words.keySet());
    return meant.isEmpty() ? "write one of " + all : meant;
  }

  @Override
  public String example() {
    return words.keySet().iterator().next();
  }
}
