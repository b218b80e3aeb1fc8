package digest.convert.draft;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value for the header, and why.
 *
 * @param value empty where nothing can be said; then the reason tells what was seen
 * @param reason for an editor, in Chinese and English, on one line
 * @param inferred whether it is more than the page says
 */
record Proposal<T>(Optional<T> value, String reason, boolean inferred) {
  Proposal {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(reason, "reason");
  }

  static <T> Proposal<T> printed(T value, String reason) {
    return new Proposal<>(Optional.of(value), reason, false);
  }

  static <T> Proposal<T> inferred(T value, String reason) {
    return new Proposal<>(Optional.of(value), reason, true);
  }

  static <T> Proposal<T> none(String reason) {
    return new Proposal<>(Optional.empty(), reason, false);
  }

  <R> Proposal<R> map(Function<T, R> change) {
    return new Proposal<>(value.map(change), reason, inferred);
  }
}
