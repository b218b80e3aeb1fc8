package digest.check.words;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Nearest;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.han.PersonalName;
import digest.han.Sounds;
import digest.model.Entity;
import digest.model.Person;
import digest.model.Region;
import digest.terms.EnglishWord;
import digest.terms.Mention;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The English spells people and places that stand in the Chinese as the vocabularies do, so that
 * each has one spelling throughout the site. Found are names with one letter wrong, the given name
 * in two words or before the family name, and 陕西 as Shanxi. What the Chinese may be read as is
 * right, whoever it is.
 */
final class NameSpellings {
  static final Rule NAME_SPELLING =
      Rule.error("name-spelling", "A name is not spelt as it should be.");

  static final List<Rule> RULES = List.of(NAME_SPELLING);

  /** Ordinary words that are a letter away from a place: Hunan, Macao. */
  private static final Set<String> WORDS = Set.of("human", "cacao", "woman", "macro", "wheat");

  private static final int WIDEST = 4;
  private static final int WIDEST_PERSON = 3;
  private static final int LONGEST = 64;

  /** Nearly anything is a letter away from a shorter one. */
  private static final int SHORTEST_PLACE = 4;

  private final Told told;
  private final Diagnostics problems;
  private final List<Wanted> wanted;
  private final int widest;
  private final boolean[] lengths = new boolean[LONGEST];
  private final Set<Entity> misspelt = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> tails = new HashSet<>();

  private NameSpellings(Told told, Diagnostics problems) {
    this.told = told;
    this.problems = problems;
    this.wanted =
        told.spokenOf()
            .map(Wanted::of)
            .filter(one -> one.isPerson() || one.letters().length() >= SHORTEST_PLACE)
            .filter(one -> one.width() <= WIDEST && one.name().indexOf('–') < 0)
            .toList();
    // The given name of a person may have been written as two words.
    this.widest =
        wanted.stream()
            .mapToInt(one -> one.isPerson() ? WIDEST_PERSON : one.width())
            .max()
            .orElse(0);
    for (Wanted one : wanted) {
      int length = Math.min(one.letters().length(), LONGEST - 3);
      Arrays.fill(lengths, length - 1, length + 3, true);
      if (!one.isPerson()) {
        tails.add(one.letters().substring(1));
      }
    }
  }

  /** Gives what it found misspelt, and so named after all. */
  static Set<Entity> check(Told told, Diagnostics problems) {
    NameSpellings spellings = new NameSpellings(told, problems);
    if (!spellings.wanted.isEmpty()) {
      told.englishParts().forEach(spellings::check);
    }
    return spellings.misspelt;
  }

  private void check(Part part) {
    List<Mention<Rendering>> right = right(part);
    int count = part.words().size();
    for (int first = 0; first < count; first++) {
      for (int last = first; last < Math.min(count, first + widest); last++) {
        if (last > first && isParted(part, last)) {
          break;
        }
        Words words = new Words(part, first, last);
        if (isCandidate(words) && !isRight(words, right)) {
          check(words);
        }
      }
    }
  }

  /** What can be ruled out at a glance: nearly all words are nothing like a name. */
  private boolean isCandidate(Words words) {
    int length = words.length();
    return length < lengths.length
        && lengths[length]
        && (words.hasCapitals(false) || words.width() == 1 && isTail(words.text()));
  }

  private boolean isTail(String word) {
    return tails.contains(word) || tails.contains(word.substring(1));
  }

  /** Names that are right where they stand: what they name is spoken of in the Chinese. */
  private List<Mention<Rendering>> right(Part part) {
    return part.english().stream()
        .filter(mention -> isRight(mention.meant().get(0).entity(), mention))
        .toList();
  }

  private boolean isRight(Entity entity, Mention<Rendering> mention) {
    return entity instanceof Region region
        ? told.isSpokenOf(region)
        : entity instanceof Person
            && told.isInChinese(entity)
            && mention.text().equals(entity.name().en());
  }

  /** Whether one of the words is of such a name, and not of a long one that begins like it. */
  private static boolean isRight(Words words, List<Mention<Rendering>> right) {
    for (Mention<Rendering> one : right) {
      boolean beginning = one.start() == words.start() && one.end() < words.end();
      if (one.start() < words.end()
          && words.start() < one.end()
          && !(beginning && words.width() == WIDEST)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParted(Part part, int word) {
    int end = part.words().get(word - 1).end();
    char between = part.text().charAt(end);
    return part.words().get(word).start() != end + 1 || between != ' ' && between != '-';
  }

  private void check(Words words) {
    String letters = PersonalName.letters(words.text());
    for (Wanted one : wanted) {
      if (Math.abs(one.letters().length() - letters.length()) <= 1
          && (words.hasCapitals(false) || one.isTail(letters))
          && (one.isPerson() ? isPerson(one, words, letters) : isPlace(one, words, letters))) {
        misspelt.add(one.entity());
        report(one, words);
        return;
      }
    }
  }

  private boolean isPerson(Wanted one, Words words, String letters) {
    if (letters.equals(one.letters()) || words.width() == 2 && one.isReversed(letters)) {
      return true;
    }
    return words.width() >= Math.min(2, one.width())
        && Nearest.slips(letters, one.letters()) == 1
        && told.chineseParts().noneMatch(part -> Sounds.holdsName(part.text(), letters));
  }

  private boolean isPlace(Wanted one, Words words, String letters) {
    return words.width() == one.width()
        && (words.hasCapitals(true) || one.isTail(letters))
        && Nearest.slips(letters, one.letters()) == 1
        && !WORDS.contains(letters)
        && (isOtherPlace(words) ? told.isInChinese(one.entity()) : !isHeard(words, one));
  }

  /** 陕西 could be read Shanxi, but that is 山西. */
  private static boolean isOtherPlace(Words words) {
    return words.part().english().stream()
        .anyMatch(
            mention ->
                mention.meant().get(0).entity() instanceof Region
                    && mention.start() == words.start()
                    && mention.end() == words.end());
  }

  /** Whether the Chinese may name another place like this: 魏县 is Wei County, though 温县 is near. */
  private boolean isHeard(Words words, Wanted one) {
    EnglishWord first = words.part().words().get(words.first());
    String letters =
        PersonalName.letters(words.part().text().substring(first.start(), first.end()));
    boolean same = one.letters().startsWith(letters) && words.width() > 1;
    return !same && told.chineseParts().anyMatch(part -> Sounds.holds(part.text(), letters));
  }

  private void report(Wanted one, Words words) {
    Optional<Span> chinese = told.placeOf(one.entity());
    Span span = words.part().places().span(words.start(), words.end());
    String zh = one.entity().name().zh();
    var problem =
        NAME_SPELLING.at(
            span,
            "`" + words.text() + "` is not how `" + zh + "` is spelt",
            "write `" + one.name() + "`, as " + file(one) + " does");
    problems.add(chinese.map(problem::beside).orElse(problem));
  }

  private static String file(Wanted one) {
    return one.isPerson() ? "content/people.yml" : "content/regions.yml";
  }
}
