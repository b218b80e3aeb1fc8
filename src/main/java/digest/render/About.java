package digest.render;

import digest.model.Bilingual;
import digest.model.Entity;
import digest.model.Language;
import digest.model.Mechanism;
import digest.model.Person;
import digest.model.Region;
import digest.model.Topic;
import java.util.Optional;

/** The sentence that says what an entry of a vocabulary is. */
final class About {
  private About() {}

  /** Empty where nothing is said. */
  static String of(Entity entity, Language language) {
    return text(entity).map(about -> about.in(language)).orElse("");
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
