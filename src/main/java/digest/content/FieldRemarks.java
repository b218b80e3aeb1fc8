package digest.content;

import digest.content.schema.Choice;
import digest.content.schema.Field;
import digest.content.schema.Group;
import digest.content.schema.ListOf;
import digest.content.schema.MapOf;
import digest.content.schema.Reference;
import digest.content.schema.Shape;
import digest.content.schema.Target;
import digest.diagnostic.DisplayWidth;
import digest.model.Article;
import digest.model.Entity;
import digest.model.Language;
import digest.model.Site;
import digest.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a new draft says of a key, in remarks: what it is for, and which words or ids it takes. */
final class FieldRemarks {
  private static final int WIDEST = 98;
  private static final int MOST_IDS = 120;
  private static final String BETWEEN = " · ";

  private final Site site;
  private final Language language;

  /**
   * @param language of the file: what a key needs depends on it
   */
  FieldRemarks(Site site, Language language) {
    this.site = site;
    this.language = language;
  }

  /** One line each, without the mark that begins a remark. */
  List<String> of(Field<?> field) {
    boolean needed = field.need(language).isMissed(false);
    List<String> lines = new ArrayList<>();
    lines.add(field.chinese() + (needed ? "（必填）" : "（可选）") + "：" + HeaderHelp.about(field) + "。");
    lines.add(field.name() + (needed ? " (required): " : " (optional): ") + field.about() + ".");
    addShape(field.shape(), "  ", lines);
    return lines;
  }

  private void addShape(Shape<?> shape, String indent, List<String> lines) {
    if (shape instanceof Choice<?> choice) {
      wrap(words(choice), indent, lines);
    } else if (shape instanceof Reference reference) {
      wrap(ids(reference.target()), indent, lines);
    } else if (shape instanceof ListOf<?> list) {
      addShape(list.item(), indent, lines);
    } else if (shape instanceof MapOf<?, ?> map) {
      addShape(map.keys(), indent, lines);
    } else if (shape instanceof Group<?> group) {
      group.fields().all().stream()
          .filter(field -> !field.chinese().isEmpty())
          .forEach(field -> addPart(field, indent, lines));
    }
  }

  private void addPart(Field<?> field, String indent, List<String> lines) {
    lines.add(indent + field.name() + " " + field.chinese() + ": " + field.about());
    addShape(field.shape(), indent + "  ", lines);
  }

  private static List<String> words(Choice<?> choice) {
    Map<String, String> chinese = new HashMap<>();
    choice.chinese().forEach((said, word) -> chinese.put(word, said));
    return choice.words().keySet().stream()
        .map(word -> chinese.containsKey(word) ? word + " " + chinese.get(word) : word)
        .toList();
  }

  private List<String> ids(Target target) {
    List<String> ids =
        switch (target) {
          case TOPIC -> named(site.topics());
          case REGION -> named(site.regions());
          case OUTLET -> named(site.outlets());
          case MECHANISM -> named(site.mechanisms());
          case PERSON -> named(site.people());
          case ARTICLE -> site.newestFirst().stream().map(Article::id).toList();
        };
    if (ids.size() <= MOST_IDS) {
      return ids;
    }
    List<String> most = new ArrayList<>(ids.subList(0, MOST_IDS));
    most.add("… " + (ids.size() - MOST_IDS) + " more in 其余见 " + target.place());
    return most;
  }

  private static List<String> named(Vocabulary<? extends Entity> entries) {
    return entries.all().stream().map(entry -> entry.id() + " " + entry.name().zh()).toList();
  }

  private static void wrap(List<String> words, String indent, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      if (line.length() > 0 && DisplayWidth.of(indent + line + BETWEEN + word) > WIDEST) {
        lines.add(indent + line);
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : BETWEEN).append(word);
    }
    if (line.length() > 0) {
      lines.add(indent + line);
    }
  }
}
