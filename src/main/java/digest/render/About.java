package digest.render;

import digest.model.Bilingual;
import digest.model.Entity;
import digest.model.Language;
import digest.model.Mechanism;
import digest.model.Person;
import digest.model.Region;
import digest.model.Topic;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence that says what an entry of a vocabulary is. */
final class About {
  /**
   * Up to a mark that ends a sentence, with the quotation marks behind it. A Latin mark does so
   * before a space and what may begin the next: that of “No. 1” does not.
   */
  private static final Pattern FIRST =
      Pattern.compile("(?s).*?(?:[。！？][”’」』）]*|[.!?][”’)]*(?=\\s+[“‘(]?\\p{Lu}))");

  private About() {}

  /** Empty where nothing is said. */
  static String of(Entity entity, Language language) {
    return text(entity).map(about -> about.in(language)).orElse("");
  }

  /** The same in a list of many: of a mechanism's definition the first sentence. */
  static String shortly(Entity entity, Language language) {
    String about = of(entity, language);
    Matcher first = FIRST.matcher(about);
    return entity instanceof Mechanism && first.lookingAt() ? first.group() : about;
  }

  private static Optional<Bilingual> text(Entity entity) {
    if (entity instanceof Topic topic) {
      return Optional.of(topic.about());
    } else if (entity instanceof Mechanism mechanism) {
      return Optional.of(mechanism.about());
    } else if (entity instanceof Person person) {
      return Optional.of(person.role());
    } else if (entity instanceof Region region) {
      return region.about();
    }
    return Optional.empty();
  }
}
