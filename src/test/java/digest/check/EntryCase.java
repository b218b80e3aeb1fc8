package digest.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry on one line of a file named after a rule: what is told of it, its Chinese text, its
 * English one ({@code -} for none), and whatever else it has, between {@code ¦}. Told is {@code
 * fine}, or {@code fires}, in the places that {@link MarkedText} marks, or {@code top}, at the
 * beginning of the Chinese file; behind it, each with a {@code +}, codes of other rules that have
 * something to say too. What else it has is a line of the Chinese header ({@code zh: KEY: VALUE})
 * or of the English one, an {@code image: NAME} that lies beside it, or the printed {@code page:}
 * that it is held against. Lines with {@code #} say what the next ones are about.
 */
record EntryCase(String rule, String line, List<String> cells) {
  private static final Path FOLDER = Repository.resource("digest/check");

  static List<EntryCase> of(String folder, String rule) throws IOException {
    return Files.readAllLines(FOLDER.resolve(folder).resolve(rule + ".txt"), UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> new EntryCase(rule, line, List.of(line.split(" ¦ "))))
        .toList();
  }

  private String verdict() {
    return cells.get(0).split(" ")[0];
  }

  boolean isFine() {
    return verdict().equals("fine");
  }

  boolean isToldAtTheTop() {
    return verdict().equals("top");
  }

  /** Codes of other rules, sorted. */
  List<String> others() {
    return Arrays.stream(cells.get(0).split(" "))
        .filter(word -> word.startsWith("+"))
        .map(word -> word.substring(1))
        .sorted()
        .toList();
  }

  String chinese() {
    return header(
            "zh: ",
            "title: 码头上的一天",
            "summary: 委员们去了码头。",
            "kind: report",
            "date: 2023-07-05",
            "added: 2026-11-01",
            "topics: [ports]")
        + cells.get(1)
        + "\n";
  }

  Optional<String> english() {
    return Optional.of(cells.get(2))
        .filter(text -> !text.equals("-"))
        .map(
            text ->
                header(
                        "en: ",
                        "title: A day on the quays",
                        "summary: The members went to the quays.")
                    + text
                    + "\n");
  }

  List<String> images() {
    return more("image: ").toList();
  }

  Optional<String> page() {
    return more("page: ").findFirst();
  }

  /** What the case says, and what it leaves unsaid. */
  private String header(String language, String... unsaid) {
    StringBuilder header = new StringBuilder("---\n");
    for (String line : unsaid) {
      if (more(language + line.substring(0, line.indexOf(':') + 1)).findFirst().isEmpty()) {
        header.append(line).append('\n');
      }
    }
    more(language).forEach(line -> header.append(line).append('\n'));
    return header.append("---\n").toString();
  }

  private Stream<String> more(String what) {
    return cells.stream()
        .skip(3)
        .filter(cell -> cell.startsWith(what))
        .map(cell -> cell.substring(what.length()));
  }

  @Override
  public String toString() {
    return rule + ": " + line;
  }
}
