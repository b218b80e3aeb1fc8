package digest.convert.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a page holds, as a person wrote it down. */
record Reference(List<Told> articles, List<Integer> duplicates) {
  /** An article; all numbers are of lines, 1-based. */
  static final class Told {
    final List<Integer> headline = new ArrayList<>();
    final List<String> bylines = new ArrayList<>();
    final List<List<Integer>> paragraphs = new ArrayList<>();
    String kind = "";
    String speaker = "";

    List<Integer> text() {
      return paragraphs.stream().flatMap(List::stream).toList();
    }
  }

  static Reference parse(String text) {
    Reference reference = new Reference(new ArrayList<>(), new ArrayList<>());
    for (String line : text.split("\n")) {
      String told = line.replaceAll("(^|\\s+)#.*", "").trim();
      if (!told.isEmpty()) {
        int space = told.indexOf(' ');
        reference.take(
            space < 0 ? told : told.substring(0, space),
            space < 0 ? "" : told.substring(space + 1).trim());
      }
    }
    return reference;
  }

  private void take(String key, String value) {
    if (key.equals("article")) {
      articles.add(new Told());
      return;
    }
    if (articles.isEmpty()) {
      return;
    }
    Told last = articles.get(articles.size() - 1);
    switch (key) {
      case "kind" -> last.kind = value;
      case "speaker" -> last.speaker = value;
      case "headline" -> last.headline.addAll(numbers(value.split(" ")[0]));
      case "byline" -> last.bylines.add(value);
      case "subhead" -> last.paragraphs.add(numbers(value));
      case "p" -> paragraph(last, value);
      default -> {}
    }
  }

  private void paragraph(Told article, String value) {
    String[] parts = value.split(" *; *");
    article.paragraphs.add(numbers(parts[0].split(" ")[0]));
    Arrays.stream(parts)
        .skip(1)
        .forEach(part -> duplicates.addAll(numbers(part.trim().split(" ")[0])));
  }

  private static List<Integer> numbers(String joined) {
    return Arrays.stream(joined.split("\\+")).map(Integer::valueOf).toList();
  }
}
