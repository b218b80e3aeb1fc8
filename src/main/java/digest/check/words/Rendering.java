package digest.check.words;

import digest.model.Entity;
import java.util.Objects;

/**
 * What English words stand for.
 *
 * @param avoided whether they are a rendering that the glossary forbids
 */
record Rendering(Entity entity, boolean avoided) {
  Rendering {
    Objects.requireNonNull(entity, "entity");
  }
}
