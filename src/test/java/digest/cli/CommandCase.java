package digest.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.testing.Digest;
import digest.testing.Folders;
import digest.testing.Ran;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command line, the files it meets, and what it prints, all in one text. Lines that begin with
 * {@code ===} part it:
 *
 * <pre>
 * === digest check --project {here}     the command line
 * === in content/articles               where it is given; else at the root of the project
 * === empty                             there is no project, only the files below
 * === file content/topics.yml           a file that is put into the project, or replaces one there
 * === file content/topics.yml as GBK    in this charset; or with BOM, CRLF, or ␀ for a NUL
 * === delete content/topics.yml
 * === link content/a.zh.md to ../b      a symbolic link
 * === stdin
 * === stdout                            left out where nothing is printed
 * === stderr
 * === summary                           what GitHub Actions would show; left out where nothing is
 * === exit 1
 * </pre>
 */
final class CommandCase {
  private static final String MARK = "=== ";
  private static final List<String> RESULTS = List.of("stdout", "stderr", "summary", "exit");
  private static final Path PROJECT = Repository.resource("digest/cli/project");

  private final List<Part> parts;

  /**
   * @param word what it is
   * @param rest of the line that begins it
   * @param body with a line end after every line
   */
  private record Part(String word, String rest, String body) {
    @Override
    public String toString() {
      return MARK + (word + " " + rest).strip() + "\n" + body;
    }
  }

  private CommandCase(List<Part> parts) {
    this.parts = parts;
  }

  static CommandCase parse(String text) {
    List<Part> parts = new ArrayList<>();
    for (String part : text.split("(?m)^" + MARK)) {
      if (!part.isEmpty()) {
        int end = part.indexOf('\n');
        String[] head = part.substring(0, end).split(" ", 2);
        parts.add(
            new Part(head[0], head.length == 1 ? "" : head[1].strip(), part.substring(end + 1)));
      }
    }
    return new CommandCase(parts);
  }

  /** The same case with these results, as text. */
  String with(Ran ran, Path here) throws IOException {
    StringBuilder text = new StringBuilder();
    parts.stream().filter(part -> !RESULTS.contains(part.word())).forEach(text::append);
    add("stdout", ran.out(), here, text);
    add("stderr", ran.err(), here, text);
    Path summary = here.resolve("step-summary.md");
    if (Files.exists(summary)) {
      add("summary", Files.readString(summary, UTF_8), here, text);
    }
    return text.append(MARK).append("exit ").append(ran.code()).append('\n').toString();
  }

  Ran run(Path here) throws IOException {
    prepare(here);
    Path folder = here.resolve(find("in").map(Part::rest).orElse(""));
    byte[] input = find("stdin").map(Part::body).orElse("").getBytes(UTF_8);
    String[] arguments =
        find("digest").orElseThrow().rest().replace("{here}", here.toString()).split(" ");
    return Digest.in(folder.normalize())
        .withInput(input)
        .run(arguments[0].isEmpty() ? new String[0] : arguments);
  }

  /** Whether it is this command line, given at the root of a project. */
  boolean is(String commandLine) {
    return find("digest").orElseThrow().rest().equals(commandLine)
        && find("in").isEmpty()
        && find("empty").isEmpty();
  }

  /** Makes the project as the case says. */
  void prepare(Path here) throws IOException {
    if (find("empty").isEmpty()) {
      Folders.copy(PROJECT, here);
      Repository.copyTemplates(here);
    }
    for (Part part : parts) {
      prepare(part, here);
    }
  }

  private Optional<Part> find(String word) {
    return parts.stream().filter(part -> part.word().equals(word)).findFirst();
  }

  private static void add(String word, String printed, Path here, StringBuilder text) {
    if (!printed.isEmpty()) {
      text.append(MARK)
          .append(word)
          .append('\n')
          .append(printed.replace(here.toString(), "{here}"));
    }
  }

  private static void prepare(Part part, Path here) throws IOException {
    switch (part.word()) {
      case "file" -> write(part, here);
      case "delete" -> Files.delete(here.resolve(part.rest()));
      case "link" -> link(part.rest().split(" to "), here);
      case "in", "empty", "digest", "stdin", "stdout", "stderr", "summary", "exit" -> {}
      default -> throw new IllegalArgumentException("=== " + part.word());
    }
  }

  private static void link(String[] ends, Path here) throws IOException {
    Files.createSymbolicLink(here.resolve(ends[0]), Path.of(ends[1]));
  }

  private static void write(Part part, Path here) throws IOException {
    String[] said = part.rest().split(" as ");
    Path file = here.resolve(said[0]);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes(part.body(), said.length == 1 ? "UTF-8" : said[1]));
  }

  private static byte[] bytes(String text, String form) {
    return switch (form) {
      case "BOM" -> ("\uFEFF" + text).getBytes(UTF_8);
      case "CRLF" -> text.replace("\n", "\r\n").getBytes(UTF_8);
      case "NUL" -> text.replace('\u2400', '\0').getBytes(UTF_8);
      default -> text.getBytes(Charset.forName(form));
    };
  }
}
