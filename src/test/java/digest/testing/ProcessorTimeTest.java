package digest.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {
  @Test
  void workThatHangsFails() {
    assertThatThrownBy(
            () ->
                ProcessorTime.within(
                    Duration.ofMillis(20),
                    () -> {
                      new CountDownLatch(1).await();
                      return "";
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not done");
  }

  @Test
  void workThatTakesTooLongFails() {
    assertThatThrownBy(() -> ProcessorTime.within(Duration.ofMillis(100), () -> spin(300)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("less than");
  }

  @Test
  void resultOfQuickWorkComesBack() {
    assertThat(ProcessorTime.within(Duration.ofSeconds(10), () -> 3)).isEqualTo(3);
  }

  private static int spin(int milliseconds) {
    var threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + milliseconds * 1_000_000L;
    int turns = 0;
    while (threads.getCurrentThreadCpuTime() < end) {
      turns++;
    }
    return turns;
  }
}
