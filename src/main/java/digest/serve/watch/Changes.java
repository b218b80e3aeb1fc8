package digest.serve.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Says when files in some folders of a project have changed. What the system tells makes it quick,
 * and is never relied upon: it is not told everywhere, and folders that are deleted and made anew
 * fall silent. So all files are looked at besides, every half second, or more rarely where that
 * takes long. To be used by one thread.
 */
public final class Changes implements AutoCloseable {
  /** Saving one file is several events, and a checkout thousands; this long after the last. */
  private static final Duration QUIET = Duration.ofMillis(80);

  /** Somebody who never stops saving still wants to see something. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private static final Duration SHORTEST_PACE = Duration.ofMillis(500);

  /** Looking takes at most this part of the time. */
  private static final int SHARE = 20;

  private final Path project;
  private final List<String> folders;
  private final Optional<WatchService> service;
  private Snapshot known = new Snapshot(Map.of());
  private Duration pace = SHORTEST_PACE;

  private Changes(Path project, List<String> folders, Optional<WatchService> service) {
    this.project = project;
    this.folders = folders;
    this.service = service;
  }

  /**
   * Begins to watch: whatever changes from now on is told.
   *
   * @param folders of the project; need not be there
   */
  public static Changes of(Path project, List<String> folders) {
    Changes changes = new Changes(project, List.copyOf(folders), service(project));
    changes.known = changes.look();
    return changes;
  }

  /**
   * Waits for a change, and then until all is quiet.
   *
   * @return false where there was none for a while: half a second in most projects
   */
  public boolean await() throws InterruptedException {
    boolean told = told(pace);
    Snapshot now = look();
    if (!told && now.equals(known)) {
      return false;
    }
    known = settled(now);
    return true;
  }

  @Override
  public void close() throws IOException {
    if (service.isPresent()) {
      service.get().close();
    }
  }

  private Snapshot settled(Snapshot first) throws InterruptedException {
    long began = System.nanoTime();
    Snapshot last = first;
    while (System.nanoTime() - began < LONGEST.toNanos()) {
      boolean told = told(QUIET);
      Snapshot now = look();
      if (!told && now.equals(last)) {
        return now;
      }
      last = now;
    }
    return last;
  }

  private Snapshot look() {
    long began = System.nanoTime();
    // For the folders themselves, which may come and go.
    watch(project);
    Snapshot found = Snapshot.of(project, folders, this::watch);
    Duration wanted = Duration.ofNanos(System.nanoTime() - began).multipliedBy(SHARE);
    pace = wanted.compareTo(SHORTEST_PACE) > 0 ? wanted : SHORTEST_PACE;
    return found;
  }

  /** Watching a folder that is watched already changes nothing. */
  private void watch(Path folder) {
    try {
      if (service.isPresent()) {
        folder.register(service.get(), ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
      }
    } catch (IOException | ClosedWatchServiceException goneOrTooMany) {
      // It is looked at all the same.
    }
  }

  /** Waits for something to be told, and takes all there is. */
  private boolean told(Duration patience) throws InterruptedException {
    if (service.isEmpty()) {
      Thread.sleep(patience.toMillis());
      return false;
    }
    boolean told = false;
    WatchKey key = service.get().poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    for (; key != null; key = service.get().poll()) {
      for (WatchEvent<?> event : key.pollEvents()) {
        told |= matters((Path) key.watchable(), event);
      }
      key.reset();
    }
    return told;
  }

  private boolean matters(Path folder, WatchEvent<?> event) {
    if (event.context() instanceof Path name) {
      return folder.equals(project) ? folders.contains(name.toString()) : !Snapshot.isHidden(name);
    }
    // So much happened that the system lost count.
    return true;
  }

  private static Optional<WatchService> service(Path project) {
    try {
      return Optional.of(project.getFileSystem().newWatchService());
    } catch (IOException | UnsupportedOperationException none) {
      return Optional.empty();
    }
  }
}
