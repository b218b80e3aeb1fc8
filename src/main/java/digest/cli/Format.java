package digest.cli;

import digest.diagnostic.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How problems are told. */
enum Format {
  /** With the line and a caret, for people. */
  TEXT,
  /** One object, for editors and other programs. */
  JSON,
  /** As annotations and a table, for GitHub Actions. */
  GITHUB;

  static final String WORDS = "text, json or github";

  /**
   * @throws UsageException for any other word
   */
  static Format parse(String word) {
    for (Format format : values()) {
      if (format.word().equals(word)) {
        return format;
      }
    }
    List<String> words = Arrays.stream(values()).map(Format::word).toList();
    String hint = Nearest.hint(word, words);
    throw new UsageException(
        "there is no format `" + word + "`; " + (hint.isEmpty() ? "it is one of " + WORDS : hint));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
