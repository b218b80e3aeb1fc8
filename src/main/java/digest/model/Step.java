package digest.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of a consultation: the facts both languages share. Its texts stand in the translations.
 */
public record Step(Stage stage, Optional<PartialDate> date, Map<Count, Integer> counts) {
  public Step {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(date, "date");
    EnumMap<Count, Integer> ordered = new EnumMap<>(Count.class);
    ordered.putAll(counts);
    counts = Collections.unmodifiableMap(ordered);
  }
}
