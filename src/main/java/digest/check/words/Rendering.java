package digest.check.words;

import digest.model.Entity;
import java.util.Objects;

/**
 * What English words stand for.
 *
 * @param avoided whether they are a rendering that the glossary forbids
 * @param name whether it is one of a kind. Of the glossary those are terms whose words all have
 *     capitals: NDRC, Hubei Laboratory
 */
record Rendering(Entity entity, boolean avoided, boolean name) {
  Rendering {
    Objects.requireNonNull(entity, "entity");
  }
}
