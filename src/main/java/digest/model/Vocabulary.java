package digest.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of one vocabulary, in their stated order, each findable by id. */
public final class Vocabulary<E extends Entity> {
  private final Map<String, E> byId = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException if two entries share an id
   */
  public Vocabulary(Collection<? extends E> entries) {
    for (E entry : entries) {
      if (byId.putIfAbsent(entry.id(), entry) != null) {
        throw new IllegalArgumentException("two entries with the id " + entry.id());
      }
    }
  }

  public Optional<E> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * @throws IllegalArgumentException for an unknown id; loading has refused those already
   */
  public E get(String id) {
    E entry = byId.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("no entry " + id);
    }
    return entry;
  }

  public boolean contains(String id) {
    return byId.containsKey(id);
  }

  public Set<String> ids() {
    return Collections.unmodifiableSet(byId.keySet());
  }

  public List<E> all() {
    return List.copyOf(byId.values());
  }

  public boolean isEmpty() {
    return byId.isEmpty();
  }
}
