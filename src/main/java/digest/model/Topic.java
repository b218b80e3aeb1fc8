package digest.model;

import java.util.List;

/**
 * A subject of the coverage. Shown in the order stated.
 *
 * @param signs Chinese words by which print tells of it, for drafts. {@code …} stands for up to 24
 *     characters within one sentence, {@code ？} for one
 */
public record Topic(String id, Bilingual name, Bilingual about, int order, List<String> signs)
    implements Entity {
  public Topic {
    signs = List.copyOf(signs);
  }

  /** One that print calls by its name. */
  public Topic(String id, Bilingual name, Bilingual about, int order) {
    this(id, name, about, order, List.of());
  }
}
