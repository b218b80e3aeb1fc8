package digest.content;

import digest.content.schema.Field;
import digest.content.schema.Need;
import digest.content.schema.Reading;
import digest.content.yaml.Node;
import digest.content.yaml.Node.Entry;
import digest.content.yaml.Node.Mapping;
import digest.content.yaml.Node.Sequence;
import digest.diagnostic.Rule;
import digest.model.Stage;
import digest.model.StepPairing;
import java.util.List;
import java.util.Optional;

/** Holds the facts that an English file repeats against those of the Chinese one. */
final class SharedFacts {
  static final Rule UNEQUAL_FACT =
      Rule.error("unequal-fact", "An English file repeats a fact of the Chinese one differently.");

  private static final int LONGEST_QUOTE = 60;

  private SharedFacts() {}

  static void check(ArticleText zh, ArticleText en, Reading reading) {
    for (Field<?> field : Header.FIELDS.all()) {
      if (field.en() == Need.REPEATED) {
        en.values()
            .entry(field)
            .ifPresent(
                entry -> compare(entry, zh.values().entry(field).map(Entry::value), zh, reading));
      }
    }
    checkSteps(zh, en, reading);
  }

  private static void compare(
      Entry english, Optional<Node> chinese, ArticleText zh, Reading reading) {
    String meaning = english.value().meaning();
    if (chinese.isPresent() && chinese.get().meaning().equals(meaning)) {
      return;
    }
    String key = english.key().value();
    String there = chinese.map(node -> "`" + shortened(node.meaning()) + "`").orElse("not given");
    reading.report(
        UNEQUAL_FACT.at(
            english.key().span(),
            "`"
                + key
                + "` is `"
                + shortened(meaning)
                + "` here, but "
                + there
                + " in "
                + zh.source().path(),
            chinese.isPresent()
                ? "take it out here: the Chinese file says it for both"
                : "move it to the Chinese file, which says it for both"));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  private static void checkSteps(ArticleText zh, ArticleText en, Reading reading) {
    StepPairing pairing = new StepPairing(stages(zh), stages(en));
    for (int i = 0; i < stages(en).size(); i++) {
      int english = i;
      pairing
          .chinese(i)
          .ifPresent(twin -> compareStep(entries(en, english), entries(zh, twin), zh, reading));
    }
  }

  private static List<Stage> stages(ArticleText text) {
    return text.values().list(Header.STEPS).stream().map(step -> step.step().stage()).toList();
  }

  private static void compareStep(
      List<Entry> english, List<Entry> chinese, ArticleText zh, Reading reading) {
    for (Entry entry : english) {
      String key = entry.key().value();
      if (key.equals(Header.STEP_DATE.name()) || key.equals(Header.COUNTS.name())) {
        Optional<Node> twin =
            chinese.stream()
                .filter(other -> other.key().value().equals(key))
                .map(Entry::value)
                .findFirst();
        compare(entry, twin, zh, reading);
      }
    }
  }

  /** What was written for the nth step; the steps are known to be sound. */
  private static List<Entry> entries(ArticleText text, int step) {
    return text.values()
        .entry(Header.STEPS)
        .map(Entry::value)
        .map(list -> ((Mapping) ((Sequence) list).items().get(step)).entries())
        .orElse(List.of());
  }
}
