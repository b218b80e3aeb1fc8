package digest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SiteLockTest {
  @TempDir Path site;

  @Test
  void aBuildThatWaitsInVainSaysWhoHasTheLock() throws IOException {
    try (SiteWriter first = SiteWriter.open(site, notice -> {})) {
      assertThatThrownBy(() -> SiteWriter.open(site, notice -> {}, Duration.ZERO))
          .isInstanceOf(IOException.class)
          .hasMessage(
              "another build has held "
                  + site.resolve(".digest/lock")
                  + " for 0 seconds: end it first");
      first.commit();
    }
  }

  @Test
  void waitingIsToldOnce() throws IOException {
    List<String> told = new ArrayList<>();
    try (SiteWriter first = SiteWriter.open(site, notice -> {})) {
      assertThatThrownBy(() -> SiteWriter.open(site, told::add, Duration.ofMillis(300)));
      first.commit();
    }
    assertThat(told).containsExactly("another build is writing this site; waiting for it to end");
  }

  @Test
  void aSecondBuildGoesOnWhenTheFirstEnds()
      throws IOException, InterruptedException, ExecutionException {
    SynchronousQueue<String> notices = new SynchronousQueue<>();
    CompletableFuture<Summary> second;
    try (SiteWriter first = SiteWriter.open(site, notice -> {})) {
      second = CompletableFuture.supplyAsync(() -> emptyBuild(notices));
      notices.take();
      first.commit();
    }
    assertThat(second.get()).isEqualTo(new Summary(0, 0, 0));
  }

  @Test
  void aBuildInAnotherProgramHoldsTheLockToo() throws IOException {
    try (BuildProgram other = BuildProgram.start("hold", site)) {
      other.awaitLine("holding");

      assertThatThrownBy(() -> SiteWriter.open(site, notice -> {}, Duration.ZERO))
          .hasMessageStartingWith("another build has held ");
    }
  }

  @Test
  void theLockOfAKilledProgramIsFree() throws IOException {
    try (BuildProgram other = BuildProgram.start("hold", site)) {
      other.awaitLine("holding");
    }

    try (SiteWriter mine = SiteWriter.open(site, notice -> {})) {
      assertThat(mine.commit()).isEqualTo(new Summary(0, 0, 0));
    }
  }

  private Summary emptyBuild(SynchronousQueue<String> notices) {
    try (SiteWriter out = SiteWriter.open(site, notice -> put(notices, notice))) {
      return out.commit();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void put(SynchronousQueue<String> notices, String notice) {
    try {
      notices.put(notice);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
