package digest.check.words;

import digest.han.PersonalName;
import digest.model.Entity;
import digest.model.Person;
import digest.model.Region;
import digest.terms.EnglishWord;

/**
 * A name that the article should have.
 *
 * @param width how many words it has
 */
record Wanted(Entity entity, String name, String letters, int width) {
  static Wanted of(Entity entity) {
    String name = entity.name().en();
    return new Wanted(entity, name, PersonalName.letters(name), EnglishWord.of(name).size());
  }

  boolean isPerson() {
    return entity instanceof Person;
  }

  /** Whether only the first letter is wrong, and so no capital. */
  boolean isTail(String other) {
    return entity instanceof Region && other.endsWith(letters.substring(1));
  }

  /** 元强郭 for 郭元强. */
  boolean isReversed(String other) {
    int space = name.lastIndexOf(' ');
    return space > 0
        && PersonalName.letters(name.substring(space) + name.substring(0, space)).equals(other);
  }
}
