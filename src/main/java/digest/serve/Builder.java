package digest.serve;

import digest.build.Build;
import digest.build.Outcome;
import digest.build.Request;
import digest.serve.watch.Changes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Builds, waits for a change, builds again. One thread does it all: so there is never more than one
 * build at a time, and what changes during one causes one more.
 */
final class Builder implements Callable<Void> {
  private static final List<String> WATCHED = List.of("content", "templates");

  /** A file may be gone for a moment, while an editor puts the new one in its place. */
  private static final int TRIES = 3;

  private static final int BETWEEN_TRIES_MILLIS = 100;
  private static final long AGAIN_AFTER_NANOS = 3_000_000_000L;

  private final Setup setup;
  private final URI address;
  private final Listener listener;
  private final Consumer<Report> reports;
  private Report last = Report.BEGINNING;
  private Path output;
  private int outputs;
  private Optional<Long> again = Optional.empty();

  /**
   * @param address of the preview
   * @param reports are given after each build
   */
  Builder(Setup setup, URI address, Listener listener, Consumer<Report> reports) {
    this.setup = setup;
    this.address = address;
    this.listener = listener;
    this.reports = reports;
    this.output = setup.workplace().resolve("site");
  }

  /** Until it is interrupted. */
  @Override
  public Void call() throws IOException {
    try (Changes changes = Changes.of(setup.project(), WATCHED)) {
      build();
      while (!Thread.currentThread().isInterrupted()) {
        if (changes.await() || isLost() || isAgainTime()) {
          build();
        }
      }
    } catch (InterruptedException end) {
      // The preview is over.
    }
    return null;
  }

  private void build() throws InterruptedException {
    again = Optional.empty();
    forgetLostSite();
    try {
      Outcome outcome = publish();
      last = last.after(outcome, output);
      listener.built(outcome);
    } catch (IOException e) {
      again = Optional.of(System.nanoTime() + AGAIN_AFTER_NANOS);
      failed(e, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // A half-typed sentence that trips digest must not take the preview away with it; the
      // listener tells it as the bug it is.
      failed(e, "this is a bug in digest itself, not in your files: " + e);
    }
    reports.accept(last);
  }

  private Outcome publish() throws IOException, InterruptedException {
    for (int tried = 1; ; tried++) {
      try {
        return Build.publish(request(), listener.building());
      } catch (IOException e) {
        if (tried == TRIES) {
          throw e;
        }
        Thread.sleep(BETWEEN_TRIES_MILLIS);
      }
    }
  }

  private Request request() {
    return new Request(
        setup.project(), output, Optional.of(address), setup.drafts(), true, setup.program());
  }

  /** Told once, however often it is tried again. */
  private void failed(Exception failure, String reason) {
    boolean known = last.failure().filter(reason::equals).isPresent();
    last = last.after(reason);
    if (!known) {
      listener.failed(failure);
    }
  }

  /** What the machine refused it may grant later, without any change to a file. */
  private boolean isAgainTime() {
    return again.filter(time -> System.nanoTime() - time > 0).isPresent();
  }

  /** Whether somebody deleted what was built last. */
  private boolean isLost() {
    return last.current() && isGone();
  }

  private boolean isGone() {
    return last.site().filter(site -> !Files.isRegularFile(site.resolve("index.html"))).isPresent();
  }

  /** A folder that has lost its own records is not built into again; the rest of it stays. */
  private void forgetLostSite() {
    boolean used = last.site().filter(output::equals).isPresent() && Files.exists(output);
    if (used && !Files.isRegularFile(output.resolve(".digest/manifest"))) {
      output = setup.workplace().resolve("site-" + ++outputs);
    }
    if (isGone()) {
      last = last.withoutSite();
    }
  }
}
