package digest.desk;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which parts of an English text an editor has compared with the Chinese.
 *
 * @param parts of which all are meant
 * @param blocks single blocks of the text, counted from 1, notes behind all others; each with the
 *     Chinese block it belongs to, counted likewise, where the editor says so
 */
public record Wanted(Set<Kind> parts, Map<Integer, Optional<Integer>> blocks) {
  /** What has stamps of its own. */
  public enum Kind {
    TITLE,
    SUMMARY,
    FIGURES,
    STEPS,
    BLOCKS
  }

  /** The whole text. */
  public static final Wanted ALL = new Wanted(EnumSet.allOf(Kind.class), Map.of());

  public Wanted {
    parts = Set.copyOf(parts);
    blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
  }

  boolean has(Kind kind) {
    return parts.contains(kind);
  }
}
