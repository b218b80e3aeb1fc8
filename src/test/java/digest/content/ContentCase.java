package digest.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;
import digest.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A case: a sentence, then sections that begin with {@code === } and a title. The title is the path
 * of a file, or one of {@code change PATH} (lines of a standard file, taken out with {@code -} and
 * put in with {@code +}), {@code remove PATH}, {@code other PATH} (a file that is no text), {@code
 * unreadable PATH}, {@code drafts} (they are read, too), and last {@code expected}. What cannot be
 * seen is written {@code <U+3000>}, what is too long to be written {@code <1000 times x>}.
 */
final class ContentCase {
  private static final String EXPECTED = "=== expected\n";
  private static final Pattern REPEAT = Pattern.compile("<([0-9]+) times (.)>");
  private static final Pattern CODE_POINT = Pattern.compile("<U\\+([0-9A-F]{4,6})>");

  private record Section(String title, String body) {}

  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();
  private final Set<String> unreadable = new TreeSet<>();
  private boolean drafts;

  private ContentCase(String standard) {
    sections(standard).forEach(section -> files.put(section.title(), section.body()));
  }

  /** What an editor sees who has made the changes of a case to the standard site. */
  static String run(String standard, String text) {
    ContentCase site = new ContentCase(standard);
    sections(text.substring(0, text.indexOf(EXPECTED))).forEach(site::apply);
    return site.printed();
  }

  /** The same changes, made to files on the disk; what cannot be read is no UTF-8. */
  static void write(String standard, String text, Path project) throws IOException {
    ContentCase site = new ContentCase(standard);
    sections(text.substring(0, text.indexOf(EXPECTED))).forEach(site::apply);
    for (SourceText file : site.texts()) {
      write(project.resolve(file.path()), file.text().getBytes(UTF_8));
    }
    for (String other : site.others) {
      write(project.resolve(other), new byte[0]);
    }
    for (String path : site.unreadable) {
      write(project.resolve(path), new byte[] {(byte) 0xFF});
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  static boolean hasExpectation(String text) {
    return text.contains(EXPECTED);
  }

  static String expected(String text) {
    return text.substring(text.indexOf(EXPECTED) + EXPECTED.length());
  }

  static String withExpected(String text, String expected) {
    int at = text.indexOf(EXPECTED);
    return (at < 0 ? text : text.substring(0, at)) + EXPECTED + expected;
  }

  /** The sound files themselves, for tests that spoil them in other ways. */
  static List<SourceText> standardTexts(String standard) {
    return new ContentCase(standard).texts();
  }

  private static List<Section> sections(String text) {
    List<Section> sections = new ArrayList<>();
    String[] parts = ("\n" + text).split("\n=== ", -1);
    for (int i = 1; i < parts.length; i++) {
      int lineEnd = (parts[i] + "\n").indexOf('\n');
      String body = parts[i].substring(Math.min(lineEnd + 1, parts[i].length()));
      boolean last = i == parts.length - 1;
      String whole = body.isEmpty() || last ? body : body + "\n";
      sections.add(new Section(parts[i].substring(0, lineEnd), whole));
    }
    return sections;
  }

  private void apply(Section section) {
    String body = section.body();
    String[] words = section.title().split(" ", 2);
    switch (words[0]) {
      case "drafts" -> drafts = true;
      case "remove" -> files.remove(words[1]);
      case "other" -> others.add(words[1]);
      case "unreadable" -> unreadable.add(words[1]);
      case "change" -> change(words[1], visible(body));
      default -> files.put(section.title(), visible(body));
    }
  }

  private void change(String path, String lines) {
    String old = marked(lines, "-");
    String text = files.get(path);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(path + " does not hold\n" + old);
    }
    files.put(path, text.replace(old, marked(lines, "+")));
  }

  private static String marked(String lines, String mark) {
    return lines
        .lines()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(1) + "\n")
        .collect(Collectors.joining());
  }

  private static String visible(String text) {
    String repeated =
        REPEAT
            .matcher(text)
            .replaceAll(match -> match.group(2).repeat(Integer.parseInt(match.group(1))));
    return CODE_POINT
        .matcher(repeated)
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }

  private List<SourceText> texts() {
    files.keySet().removeAll(unreadable);
    return files.entrySet().stream()
        .map(file -> new SourceText(file.getKey(), file.getValue()))
        .toList();
  }

  private String printed() {
    if (files.keySet().stream().anyMatch(path -> path.startsWith("templates/"))) {
      ReadWords read = WordsReader.read(texts(), unreadable);
      return print(read.problems())
          + "words: "
          + (read.words().isPresent() ? "sound" : "none")
          + "\n";
    }
    Loaded loaded = SiteReader.read(new Sources(texts(), others, unreadable), drafts);
    String site =
        loaded
            .site()
            .map(found -> String.join(", ", new TreeSet<>(found.articles().keySet())))
            .orElse("none");
    return print(loaded.problems())
        + ("articles: " + site).stripTrailing()
        + "\n"
        + ("unsound: " + String.join(", ", loaded.unsound())).stripTrailing()
        + "\n";
  }

  private static String print(List<Diagnostic> problems) {
    return problems.stream().map(DiagnosticPrinter::print).collect(Collectors.joining());
  }
}
