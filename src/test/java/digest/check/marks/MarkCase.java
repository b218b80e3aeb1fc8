package digest.check.marks;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.model.Language;
import digest.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a table: language, {@code +} or {@code -}, in braces the regions of the article, the
 * text, and behind {@code =>} what mending makes of it. Line ends are written {@code \n}, and what
 * nobody sees {@code <U+200B>}.
 */
record MarkCase(
    String code,
    Language language,
    boolean fires,
    List<String> regions,
    String text,
    Optional<String> mended) {
  private static final Path FOLDER = Repository.resource("digest/check/marks");
  private static final Pattern LINE =
      Pattern.compile("(zh|en) ([+-]) (?:\\{([a-z,-]*)\\} )?(.*?)(?: => (.*))?");

  static List<MarkCase> all() {
    List<MarkCase> cases = new ArrayList<>();
    MarkRules.RULES.forEach(rule -> cases.addAll(of(rule.code())));
    return cases;
  }

  static List<MarkCase> of(String code) {
    try {
      return Files.readString(FOLDER.resolve(code + ".txt"), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> of(code, line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MarkCase of(String code, String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException(line);
    }
    String regions = parts.group(3) == null ? "" : parts.group(3);
    return new MarkCase(
        code,
        parts.group(1).equals("zh") ? Language.ZH : Language.EN,
        parts.group(2).equals("+"),
        regions.isEmpty() ? List.of() : List.of(regions.split(",")),
        written(parts.group(4)),
        Optional.ofNullable(parts.group(5)).map(MarkCase::written));
  }

  private static String written(String text) {
    return Pattern.compile("<U\\+([0-9A-F]+)>")
        .matcher(text.replace("\\n", "\n"))
        .replaceAll(
            match ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
  }

  @Override
  public String toString() {
    return code + " " + language.code() + (fires ? " + " : " - ") + text;
  }
}
