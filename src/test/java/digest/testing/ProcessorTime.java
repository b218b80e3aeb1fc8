package digest.testing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeoutException;

/**
 * Holds work to a time: that of the processor, so that a busy machine fails no sound code. The work
 * is done by one thread, parallel streams too, so that all of it is counted. What hangs, or waits
 * for something, fails as well, though only after many times as long.
 */
public final class ProcessorTime {
  /** So many times longer may the clock run: another process may have the machine. */
  private static final int BUSY = 10;

  private record Done<T>(T result, Duration took) {}

  private ProcessorTime() {}

  /** What came of the work, if it took less than that. */
  public static <T> T within(Duration most, Callable<T> work) {
    ForkJoinPool alone = new ForkJoinPool(1);
    try {
      Duration longest = most.multipliedBy(BUSY);
      Done<T> done = alone.submit(() -> measured(work)).get(longest.toMillis(), MILLISECONDS);
      assertThat(done.took()).isLessThan(most);
      return done.result();
    } catch (TimeoutException e) {
      throw new AssertionError("not done after " + BUSY + " times " + most, e);
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e.getMessage(), e);
    } finally {
      alone.shutdownNow();
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

  private static <T> Done<T> measured(Callable<T> work) throws Exception {
    long start = now();
    T result = work.call();
    return new Done<>(result, Duration.ofNanos(now() - start));
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
