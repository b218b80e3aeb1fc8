package digest.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The editor's guide in one language. An HTML comment above a block of code says what it is:
 *
 * <pre>
 * file PATH         a whole file
 * from PATH         lines of that file
 * add PATH          what is added to a file of the digest
 * image PATH        a paragraph added to a text, which shows an image
 * slip PATH LINES   what stands in place of these lines; the next block is what is said about it
 * named PATH        a wrong name of that file; likewise
 * report            what `convert --report` writes
 * </pre>
 */
record Guide(Path path, String text) {
  private static final Pattern BLOCK =
      Pattern.compile("(?:<!-- (.*) -->\n)?```(\\w+)\n((?s:.*?)\n)```\n");

  /**
   * @param mark the comment above it; empty where there is none
   * @param body with a line end after every line
   */
  record Block(String mark, String language, String body) {
    /** The words of the comment. */
    List<String> words() {
      return List.of(mark.split(" "));
    }

    boolean is(String word) {
      return words().get(0).equals(word);
    }
  }

  static Guide read(String name) {
    Path path = Repository.root().resolve("content").resolve(name);
    try {
      return new Guide(path, Files.readString(path, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the order they stand. */
  List<Block> blocks() {
    return BLOCK
        .matcher(text)
        .results()
        .map(
            found ->
                new Block(
                    found.group(1) == null ? "" : found.group(1), found.group(2), found.group(3)))
        .toList();
  }

  List<Block> blocks(String word) {
    return blocks().stream().filter(block -> block.is(word)).toList();
  }

  /** What the guide says is printed about a slip. */
  String messages(Block slip) {
    return blocks().get(blocks().indexOf(slip) + 1).body();
  }

  /** The same guide saying that this is printed. */
  Guide with(Block slip, String printed) {
    int at =
        text.indexOf("<!-- " + slip.mark() + " -->\n```" + slip.language() + "\n" + slip.body());
    int from = text.indexOf("```text\n", text.indexOf("\n```\n", at) + 5) + 8;
    int to = text.indexOf("```\n", from);
    return new Guide(path, text.substring(0, from) + printed + text.substring(to));
  }
}
