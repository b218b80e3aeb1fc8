package digest.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.cli.RuleDocument.Example;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the example of a rule into a project. Where, its heading says: in the header of a file or in
 * {@code site.yml} (the keys of the right example are replaced), in the text of a file, in a file
 * (at the end of one that is there), or as files: a path per line, with a remark behind a comma.
 */
final class RuleExample {
  private static final String SAMPLE = "content/articles/2024/harbour";
  private static final Pattern HEADING =
      Pattern.compile("(?:Wrong|Right|And)(?:, (these files|in (?:the (\\w+) of )?`(.*)`))?:");
  private static final Pattern KEY = Pattern.compile("(?m)^([^\\s:：<-][^:：]*)[:：]");
  private static final Pattern REPEAT = Pattern.compile("<([0-9]+) times (.)>");
  private static final Pattern CODE_POINT = Pattern.compile("<U\\+([0-9A-F]{4,6})>");

  private final Path project;

  RuleExample(Path project) {
    this.project = project;
  }

  /**
   * @param place the part of the heading that says where
   */
  private record Part(String place, String part, String path, String text) {}

  void putWrong(RuleDocument document) throws IOException {
    List<Part> right = parts(document, true);
    for (Part part : parts(document, false)) {
      String instead =
          right.stream()
              .filter(other -> other.place().equals(part.place()))
              .map(Part::text)
              .findFirst()
              .orElse("");
      put(part, instead);
    }
  }

  void putRight(RuleDocument document) throws IOException {
    for (Part part : parts(document, true)) {
      put(part, part.text());
    }
  }

  private static List<Part> parts(RuleDocument document, boolean right) {
    List<Part> parts = new ArrayList<>();
    boolean now = false;
    Matcher last = HEADING.matcher("");
    for (Example example : document.examples()) {
      Matcher heading = HEADING.matcher(example.heading());
      if (!heading.matches()) {
        throw new IllegalArgumentException(example.heading());
      }
      last = heading.group(1) == null ? last : heading;
      now |= example.heading().startsWith("Right");
      if (now == right) {
        String part = last.group(2) == null ? "" : last.group(2);
        String path = last.group(3) == null ? "" : last.group(3);
        parts.add(new Part(last.group(1), part, path, visible(example.text())));
      }
    }
    return parts;
  }

  private static String visible(String text) {
    String repeated =
        REPEAT
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        match.group(2).repeat(Integer.parseInt(match.group(1)))));
    return CODE_POINT
        .matcher(repeated)
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
  }

  private void put(Part part, String right) throws IOException {
    if (part.path().isEmpty()) {
      for (String line : part.text().split("\n")) {
        putFile(line);
      }
      return;
    }
    Path file = project.resolve(part.path());
    String old = Files.exists(file) ? Files.readString(file) : "";
    Files.writeString(file, changed(part, right, old));
  }

  private static String changed(Part part, String right, String old) {
    int end = old.indexOf("---\n", 3);
    if (part.part().equals("header")) {
      return "---\n" + keyed(old.substring(4, end), part.text(), right) + old.substring(end);
    } else if (part.part().equals("text")) {
      return old.substring(0, end + 4) + part.text();
    } else if (part.path().endsWith("site.yml")) {
      return keyed(old, part.text(), right);
    }
    return part.path().endsWith(".yml") ? old + part.text() : part.text();
  }

  /** Without the keys that the examples have, and with the example. */
  private static String keyed(String old, String text, String right) {
    List<String> keys = KEY.matcher(text + right).results().map(match -> match.group(1)).toList();
    return old.lines()
            .filter(line -> keys.stream().noneMatch(key -> line.startsWith(key + ":")))
            .map(line -> line + "\n")
            .collect(Collectors.joining())
        + text;
  }

  private void putFile(String line) throws IOException {
    String[] words = line.split(", | -> ", 2);
    Path file = project.resolve(words[0]);
    Files.createDirectories(file.getParent());
    switch (words.length == 1 ? "" : words[1]) {
      case "" -> create(file);
      case "not there" -> Files.delete(file);
      case "saved as GBK" -> Files.write(file, "港口".getBytes(Charset.forName("GBK")));
      case "17 MB" -> Files.write(file, "x".repeat(17 << 20).getBytes(UTF_8));
      case "a pipe" -> pipe(file);
      default -> Files.createSymbolicLink(file, Path.of(words[1]));
    }
  }

  private void create(Path file) throws IOException {
    String name = file.toString();
    if (name.endsWith(".zh.md")) {
      Files.copy(project.resolve(SAMPLE + ".zh.md"), file);
    } else if (name.endsWith(".en.md")) {
      Files.copy(project.resolve(SAMPLE + ".en.md"), file);
    } else if (!Files.exists(file)) {
      Files.writeString(file, "x");
    }
  }

  private static void pipe(Path file) throws IOException {
    try {
      new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
