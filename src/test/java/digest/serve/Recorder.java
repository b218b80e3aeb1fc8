package digest.serve;

import digest.build.Outcome;
import digest.build.Watcher;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what a preview tells. */
final class Recorder implements Listener {
  private static final int PATIENCE_SECONDS = 30;

  private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
  private final List<Exception> failures = new CopyOnWriteArrayList<>();

  /** The next build that nobody took yet. */
  Outcome next() throws InterruptedException {
    Outcome outcome = outcomes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (outcome == null) {
      throw new AssertionError("no build in " + PATIENCE_SECONDS + " s; failures: " + failures);
    }
    return outcome;
  }

  int waiting() {
    return outcomes.size();
  }

  List<Exception> failures() {
    return failures;
  }

  @Override
  public void listening(URI address, int asked) {}

  @Override
  public Watcher building() {
    return Watcher.NONE;
  }

  @Override
  public void built(Outcome outcome) {
    outcomes.add(outcome);
  }

  @Override
  public void failed(Exception failure) {
    failures.add(failure);
  }
}
