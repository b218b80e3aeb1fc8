package digest.check.structure;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.diagnostic.Rule;
import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.model.Translates;
import digest.testing.Articles;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of a file named after a rule: what is expected, the Chinese and the English, between
 * {@code ¦}; {@code ⏎} ends a line of text. Expected is {@code fine} for nothing, {@code fires} and
 * {@code twice} for the rule of the file, else codes. A fourth part says for each English block
 * which Chinese one, from 1, it was written against, 0 being one that is gone. Lines with {@code #}
 * say what the next ones are about.
 */
record Case(String rule, String line, List<String> codes, String zh, String en, String stamps) {
  static Stream<Case> all() throws IOException {
    Stream.Builder<Case> all = Stream.builder();
    for (Rule rule : StructureRules.RULES) {
      String file = "digest/check/structure/" + rule.code() + ".txt";
      Files.readAllLines(Repository.resource(file), UTF_8).stream()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> all.add(parse(rule.code(), line)));
    }
    return all.build();
  }

  private static Case parse(String rule, String line) {
    String[] parts = line.split(" ¦ ");
    String stamps = parts.length > 3 ? parts[3] : "";
    return new Case(rule, line, codes(rule, parts[0]), text(parts[1]), text(parts[2]), stamps);
  }

  private static List<String> codes(String rule, String expected) {
    return switch (expected) {
      case "fine" -> List.of();
      case "fires" -> List.of(rule);
      case "twice" -> Collections.nCopies(2, rule);
      default -> List.of(expected.split(" "));
    };
  }

  private static String text(String written) {
    return written.replace('⏎', '\n') + "\n";
  }

  Articles article() {
    Articles article = Articles.article("a").zhBody(zh).enBody(en);
    if (stamps.isEmpty()) {
      return article;
    }
    List<Block> chinese = AlignedDocument.of(article.build()).chinese().blocks();
    List<String> hashes =
        Arrays.stream(stamps.split(" ")).map(n -> hash(Integer.parseInt(n), chinese)).toList();
    return article.stamped(
        new Translates(Optional.empty(), Optional.empty(), Map.of(), List.of(), hashes));
  }

  private static String hash(int number, List<Block> chinese) {
    return number == 0 ? "00000000" : chinese.get(number - 1).hash();
  }

  @Override
  public String toString() {
    return rule + ": " + line;
  }
}
