package digest.model;

import java.util.List;
import java.util.Optional;

/**
 * A term of the glossary.
 *
 * @param name the Chinese term and its preferred rendering
 * @param accept other renderings that will do
 * @param avoid renderings that are wrong
 */
public record Term(
    String id, Bilingual name, List<String> accept, List<String> avoid, Optional<Bilingual> note)
    implements Entity {
  public Term {
    accept = List.copyOf(accept);
    avoid = List.copyOf(avoid);
  }
}
