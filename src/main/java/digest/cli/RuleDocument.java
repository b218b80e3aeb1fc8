package digest.cli;

import digest.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The documentation of a rule, from {@code digest/rules/CODE.md} among the program's resources:
 *
 * <pre>
 * What it means and why.
 *
 * Wrong, in the header of `content/articles/2024/harbour.zh.md`:
 *
 * ~~~~
 * date: 2024年3月5日
 * ~~~~
 *
 * Right:
 *
 * ~~~~
 * date: 2024-03-05
 * ~~~~
 * </pre>
 *
 * The examples are tested: each is put into a sound project, in the place that is named. What
 * cannot be seen is written {@code <U+0009>}, what is too long {@code <1000 times x>}.
 *
 * @param explanation every line ended by {@code \n}
 */
record RuleDocument(String explanation, List<Example> examples) {
  private static final String FENCE = "~~~~";

  /**
   * @param heading such as “Right:”
   * @param text every line ended by {@code \n}
   */
  record Example(String heading, String text) {}

  RuleDocument {
    examples = List.copyOf(examples);
  }

  /**
   * @throws IllegalStateException if the rule has none: our bug
   */
  static RuleDocument of(Rule rule) {
    String name = "/digest/rules/" + rule.code() + ".md";
    try (InputStream in = RuleDocument.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException if a fence is not closed, or has no heading
   */
  static RuleDocument parse(String text) {
    String[] parts = text.split("(?m)^" + FENCE + "\n", -1);
    if (parts.length % 2 == 0 || parts.length < 3) {
      throw new IllegalArgumentException("fences that do not match in\n" + text);
    }
    List<Example> examples = new ArrayList<>();
    String explanation = "";
    for (int i = 0; i + 1 < parts.length; i += 2) {
      String before = parts[i].strip();
      int heading = before.lastIndexOf('\n') + 1;
      if (i == 0) {
        explanation = before.substring(0, heading).strip() + "\n";
      }
      examples.add(new Example(before.substring(heading), parts[i + 1]));
    }
    return new RuleDocument(explanation, examples);
  }
}
