package digest.model;

import java.util.List;

/**
 * An instrument of consultation.
 *
 * @param signs words by which print tells of it, for drafts; see {@link Topic#signs()}
 */
public record Mechanism(String id, Bilingual name, Bilingual about, List<String> signs)
    implements Entity {
  public Mechanism {
    signs = List.copyOf(signs);
  }

  /** One that print calls by its name. */
  public Mechanism(String id, Bilingual name, Bilingual about) {
    this(id, name, about, List.of());
  }
}
