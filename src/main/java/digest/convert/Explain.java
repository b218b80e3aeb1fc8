package digest.convert;

import digest.convert.assembly.SeamRules;
import digest.convert.draft.DraftRule;
import digest.convert.line.LineRules;
import digest.convert.page.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every rule of the conversion by its name, as reports write it, and why it holds. */
public final class Explain {
  /** A rule. */
  record Told(String name, String zh, String en) {}

  private static final String INDENT = "  ";

  private Explain() {}

  /** For people; every line ended by {@code \n}. */
  public static String text() {
    StringBuilder text = new StringBuilder();
    add("什么不是版面 What is no page", refusals(), text);
    add("一行是什么 What a line is", lines(), text);
    add("断开的文字接到哪里 Where a text that breaks off goes on", seams(), text);
    add("草稿里的建议 What a draft proposes", drafts(), text);
    return text.toString();
  }

  static List<Told> all() {
    return Stream.of(refusals(), lines(), seams(), drafts()).flatMap(List::stream).toList();
  }

  private static List<Told> refusals() {
    return PageReader.RULES.stream().map(rule -> new Told(rule.code(), "", rule.about())).toList();
  }

  private static List<Told> lines() {
    return LineRules.ALL.stream()
        .map(rule -> new Told(rule.name(), rule.reason().zh(), rule.reason().en()))
        .toList();
  }

  private static List<Told> seams() {
    return SeamRules.ALL.stream()
        .map(rule -> new Told(rule.name(), rule.reason().zh(), rule.reason().en()))
        .toList();
  }

  private static List<Told> drafts() {
    return Stream.of(DraftRule.values())
        .map(rule -> new Told(rule.word(), rule.zh(), rule.en()))
        .toList();
  }

  private static void add(String title, List<Told> rules, StringBuilder text) {
    int widest = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
    text.append(text.length() == 0 ? "" : "\n").append(title).append("\n\n");
    for (Told rule : rules) {
      List<String> said = new ArrayList<>(List.of(rule.zh(), rule.en()));
      said.removeIf(String::isEmpty);
      String name = rule.name() + " ".repeat(widest - rule.name().length());
      for (String words : said) {
        text.append(INDENT).append(name).append(INDENT).append(words).append('\n');
        name = " ".repeat(widest);
      }
    }
  }
}
