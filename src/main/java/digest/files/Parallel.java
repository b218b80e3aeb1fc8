package digest.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/** File operations over many files on all processors: most of their time is spent in the system. */
final class Parallel {
  private Parallel() {}

  interface Operation<T, R> {
    R apply(T item) throws IOException;
  }

  interface Action<T> {
    void accept(T item) throws IOException;
  }

  /** The results in the order of the items; the first failure noticed ends it. */
  static <T, R> List<R> map(Collection<T> items, Operation<T, R> operation) throws IOException {
    try {
      return items.parallelStream().map(item -> unchecked(operation, item)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** In no particular order; the first failure noticed ends it. */
  static <T> void each(Collection<T> items, Action<T> action) throws IOException {
    Operation<T, Boolean> counted =
        item -> {
          action.accept(item);
          return true;
        };
    map(items, counted);
  }

  private static <T, R> R unchecked(Operation<T, R> operation, T item) {
    try {
      return operation.apply(item);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
