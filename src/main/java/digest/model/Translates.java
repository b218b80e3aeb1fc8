package digest.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For each part of an English text, the hash of the Chinese part it was written against. An empty
 * hash in {@code steps} or {@code blocks} stands for a part that nobody has stamped.
 */
public record Translates(
    Optional<String> title,
    Optional<String> summary,
    Map<String, String> figures,
    List<String> steps,
    List<String> blocks) {
  /** Nothing was stamped yet. */
  public static final Translates NOTHING =
      new Translates(Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of());

  public Translates {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    steps = List.copyOf(steps);
    blocks = List.copyOf(blocks);
  }
}
