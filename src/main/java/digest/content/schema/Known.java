package digest.content.schema;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** All ids that a header may name. Targets without names accept any id. */
public record Known(Map<Target, Names> byTarget) {
  public static final Known NOTHING = new Known(Map.of());

  public Known {
    EnumMap<Target, Names> copy = new EnumMap<>(Target.class);
    copy.putAll(byTarget);
    byTarget = Collections.unmodifiableMap(copy);
  }

  public Names names(Target target) {
    return byTarget.getOrDefault(target, Names.ANY);
  }
}
