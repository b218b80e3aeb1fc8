package digest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Holds work to a time: that of the processor, so that a busy machine fails no sound code. The work
 * is done by one thread, parallel streams too, so that all of it is counted.
 */
public final class ProcessorTime {
  private ProcessorTime() {}

  /** What came of the work, if it took less than that. */
  public static <T> T within(Duration most, Callable<T> work) {
    ForkJoinPool alone = new ForkJoinPool(1);
    try {
      return alone.invoke(ForkJoinTask.adapt(() -> measured(most, work)));
    } finally {
      alone.shutdown();
    }
  }

  public static void within(Duration most, Runnable work) {
    within(
        most,
        () -> {
          work.run();
          return most;
        });
  }

  private static <T> T measured(Duration most, Callable<T> work) throws Exception {
    long start = now();
    T result = work.call();
    assertThat(Duration.ofNanos(now() - start)).isLessThan(most);
    return result;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
