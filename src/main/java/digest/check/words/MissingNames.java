package digest.check.words;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.model.Entity;
import digest.model.Outlet;
import digest.model.Person;
import digest.model.Region;
import digest.model.Term;
import digest.terms.Mention;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * People, places, newspapers and organisations that one text of an article names are named in the
 * other. Asked once per article: a name may be a pronoun in the next sentence, and “the city” there
 * what is 武汉 here.
 */
final class MissingNames {
  static final Rule MISSING_NAME =
      Rule.warning("missing-name", "A name of one language is not in the other.");

  static final List<Rule> RULES = List.of(MISSING_NAME);

  /** 北京大学 is Peking University, and 青岛啤酒 Tsingtao: an institution has a name of its own. */
  private static final Pattern INSTITUTION =
      Pattern.compile("^\\p{IsHan}{0,6}?(?:大学|学院|银行|日报|晚报|证券|路|街道|交易所|股份|集团|有限公司|啤酒).*");

  private static final Pattern PLACE_FOLLOWS = Pattern.compile("^(?:[市县区省州]|政协|政府|党委|人大).*");

  private final Told told;
  private final Diagnostics problems;
  private final Set<Entity> reported = Collections.newSetFromMap(new IdentityHashMap<>());

  private MissingNames(Told told, Set<Entity> misspelt, Diagnostics problems) {
    reported.addAll(misspelt);
    this.told = told;
    this.problems = problems;
  }

  /**
   * @param misspelt what is named, though not as it is spelt
   */
  static void check(Told told, Set<Entity> misspelt, Diagnostics problems) {
    MissingNames names = new MissingNames(told, misspelt, problems);
    told.pairs().forEach(names::check);
  }

  private void check(Row row) {
    Part zh = row.chinese().orElseThrow();
    Part en = row.english().orElseThrow();
    for (Mention<Entity> mention : zh.chinese()) {
      if (isWanted(mention, zh.text())) {
        report(mention.meant().get(0), mention, zh, en, "English");
      }
    }
    for (Mention<Rendering> mention : en.english()) {
      Rendering rendering = mention.meant().get(0);
      if (!rendering.avoided()
          && rendering.name()
          && !isInChinese(rendering.entity())
          && !isWithinLonger(mention, en)) {
        report(rendering.entity(), mention, en, zh, "Chinese");
      }
    }
  }

  /** Whether none of the things that go by this name is in the English. */
  private boolean isWanted(Mention<Entity> mention, String text) {
    for (Entity entity : mention.meant()) {
      if (isInEnglish(entity) || !isDemanded(entity, mention, text)) {
        return false;
      }
    }
    return !Citations.holds(text, mention);
  }

  private boolean isDemanded(Entity entity, Mention<Entity> mention, String text) {
    if (entity instanceof Region region) {
      String behind = text.substring(mention.end());
      boolean sure =
          !told.lexicon().places().isCommonWord(mention.text())
              || PLACE_FOLLOWS.matcher(behind).matches()
              || told.isOfFacts(region);
      return sure && !INSTITUTION.matcher(behind).matches();
    }
    return entity instanceof Person || entity instanceof Outlet;
  }

  private boolean isInEnglish(Entity entity) {
    return told.isInEnglish(entity)
        || entity instanceof Region region
            && !region.members().isEmpty()
            && told.lexicon().places().members(region).stream().allMatch(told::isInEnglish);
  }

  private boolean isInChinese(Entity entity) {
    if (entity instanceof Region region) {
      return told.isSpokenOf(region);
    } else if (entity instanceof Outlet outlet) {
      boolean printed = told.article().outlet().filter(outlet.id()::equals).isPresent();
      return printed || told.isInChinese(outlet);
    }
    return told.isInChinese(entity) || entity instanceof Term term && told.isToldInFull(term);
  }

  /** New Hebei is not Hebei; so is a name within a longer one that is found as well. */
  private static boolean isWithinLonger(Mention<Rendering> mention, Part part) {
    return part.english().stream()
        .anyMatch(
            other ->
                other.end() - other.start() > mention.end() - mention.start()
                    && other.start() <= mention.start()
                    && other.end() >= mention.end());
  }

  private void report(Entity entity, Mention<?> mention, Part part, Part twin, String language) {
    if (reported.add(entity)) {
      problems.add(problem(entity, mention, part, language).beside(twin.start()));
    }
  }

  private static Diagnostic problem(Entity entity, Mention<?> mention, Part part, String language) {
    String name = language.equals("English") ? entity.name().en() : entity.name().zh();
    return MISSING_NAME.at(
        part.span(mention),
        "`" + mention.text() + "` is named nowhere in the " + language,
        "write `" + name + "` there, or leave the name out in both languages");
  }
}
