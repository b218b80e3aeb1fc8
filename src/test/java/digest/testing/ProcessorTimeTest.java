package digest.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {
  private static final Duration SHORT = Duration.ofMillis(50);

  @Test
  void waitingIsNoWork() {
    String waited =
        ProcessorTime.within(
            SHORT,
            () -> {
              Thread.sleep(200);
              return "done";
            });
    assertThat(waited).isEqualTo("done");
  }

  @Test
  void workOfParallelStreamsIsCounted() {
    assertThatThrownBy(() -> ProcessorTime.within(SHORT, ProcessorTimeTest::work))
        .isInstanceOf(AssertionError.class);
  }

  private static long work() {
    return LongStream.range(0, 400).parallel().map(ProcessorTimeTest::someWork).sum();
  }

  private static long someWork(long seed) {
    return LongStream.range(seed, seed + 1_000_000).filter(n -> n * n % 7 == 3).count();
  }
}
