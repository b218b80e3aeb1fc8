package digest.render.marks;

import digest.model.Language;
import java.util.Objects;

/**
 * What a name leads to.
 *
 * @param scheme as in links of a text: {@code region}
 * @param language of the name
 */
record Target(String scheme, String id, Language language) {
  Target {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(language, "language");
  }

  /** As links of a text name it. */
  String link() {
    return scheme + ":" + id;
  }
}
