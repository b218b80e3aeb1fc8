package digest.testing;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import digest.model.Language;
import digest.model.Words;
import digest.render.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds templates for tests. Each page prints next to nothing; the words are those that the code
 * asks for, each saying its own key.
 */
public final class Furniture {
  private static final List<String> NAMES =
      List.of(
          "404",
          "about",
          "archive",
          "article",
          "glossary",
          "home",
          "index",
          "ledger",
          "mechanism",
          "person",
          "region",
          "root",
          "topic");

  private final Map<String, String> templates = new LinkedHashMap<>();
  private final Map<String, String> zh = new TreeMap<>();
  private final Map<String, String> en = new TreeMap<>();

  private Furniture() {
    NAMES.forEach(name -> template(name, "${page.title}\n"));
    for (String key : needed()) {
      words(key, key, key);
    }
  }

  public static Furniture plain() {
    return new Furniture();
  }

  /**
   * @param name without {@code .ftlh}
   */
  public Furniture template(String name, String text) {
    templates.put(name + ".ftlh", text);
    return this;
  }

  public Furniture without(String name) {
    templates.remove(name + ".ftlh");
    return this;
  }

  public Furniture words(String key, String zh, String en) {
    this.zh.put(key, zh);
    this.en.put(key, en);
    return this;
  }

  public Templates build() {
    List<SourceText> texts = new ArrayList<>();
    templates.forEach((name, text) -> texts.add(new SourceText("templates/" + name, text)));
    Words chinese = new Words(Language.ZH, zh);
    return new Templates(
        texts, Map.of(Language.ZH, chinese, Language.EN, new Words(Language.EN, en)));
  }

  /** The keys that templates without words are told to lack. */
  private static List<String> needed() {
    Words none = new Words(Language.EN, Map.of());
    return new Templates(List.of(), Map.of(Language.EN, none))
        .check().stream().map(Diagnostic::message).map(Furniture::lastQuoted).toList();
  }

  private static String lastQuoted(String message) {
    String[] parts = message.split("`");
    return parts[parts.length - 1];
  }
}
