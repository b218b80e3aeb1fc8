package digest.convert.draft;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word that tells of something, as vocabularies write it: {@code …} stands for up to 24
 * characters within one sentence, {@code ？} for one.
 */
final class Sign {
  /** How far parts may stand apart: 专题课题组，围绕…调研. */
  private static final String APART = "[^。！？\\n]{0,24}?";

  private static final String ONE = "[^。！？\\n]";

  private final String words;
  private final Pattern pattern;

  Sign(String words) {
    this.words = words;
    this.pattern =
        Pattern.compile(
            Arrays.stream(words.split("…")).map(Sign::part).collect(Collectors.joining(APART)));
  }

  private static String part(String words) {
    return Arrays.stream(words.split("[？?]", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(ONE));
  }

  /** As it is written. */
  String words() {
    return words;
  }

  /** The sign as it is written, if the text has it. */
  Optional<String> in(String text) {
    return pattern.matcher(text).find() ? Optional.of(words) : Optional.empty();
  }

  /** How often the text has it. */
  int count(String text) {
    int count = 0;
    for (Matcher found = pattern.matcher(text); found.find(); ) {
      count++;
    }
    return count;
  }
}
