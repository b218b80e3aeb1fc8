package digest.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Writes one build of the site. Files whose bytes are the same already are not touched; the others
 * wait in {@code .digest/staging} and go to their places only in {@link #commit}, which then
 * deletes what an earlier build wrote and this one did not. Files that no build wrote are never
 * changed or deleted.
 *
 * <p>Each file is replaced in one step, so whoever reads it sees all of the old or all of the new,
 * even if the program is killed. The folder as a whole is <em>not</em> replaced in one step: during
 * a commit, or after one that was killed, it holds old pages beside new ones until the next build.
 * Nothing here forces bytes to the disk: after a power cut, build again.
 *
 * <p>Paths have {@code /} between their parts. {@link #write} and {@link #copy} may be called by
 * several threads at once, {@link #commit} and {@link #close} by one when these are done. A path
 * that leads out of the site, one written twice, or one that is also the folder of another is the
 * caller's fault and an unchecked exception; whatever the disk refuses is an {@link IOException} of
 * one line that names the file, and leaves the site as it was unless the commit had begun.
 */
public final class SiteWriter implements AutoCloseable {
  private static final String LAST = "last";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path root;
  private final SiteFolder site;
  private final SiteLock lock;
  private final Staging staging;
  private final Path manifestFile;
  private final Manifest before;
  private final Path lastFile;
  private final Map<String, Long> planned = new ConcurrentHashMap<>();
  private final Collection<Staged> changed = new ConcurrentLinkedQueue<>();
  private volatile State state = State.OPEN;

  private enum State {
    OPEN,
    /** A file could not be staged, so what is planned is no whole site. */
    FAILED,
    DONE
  }

  private record Staged(String path, Path file) {}

  private SiteWriter(Path root, SiteLock lock) throws IOException {
    Path home = root.resolve(SitePath.PRIVATE);
    this.root = root;
    this.site = new SiteFolder(root);
    this.lock = lock;
    this.manifestFile = home.resolve("manifest");
    this.lastFile = home.resolve(LAST);
    this.before = Manifest.read(manifestFile);
    this.staging = Staging.empty(home.resolve("staging"));
  }

  /**
   * Begins a build, waiting up to a minute while another one writes the same site. The folder is
   * created if need be; it may be reached through a link.
   *
   * @param notice told in one line if there is any waiting
   * @throws IOException if the folder holds files and no build ever wrote to it, or its manifest is
   *     damaged, or the other build does not end
   */
  public static SiteWriter open(Path siteDir, Consumer<String> notice) throws IOException {
    return open(siteDir, notice, PATIENCE);
  }

  static SiteWriter open(Path siteDir, Consumer<String> notice, Duration patience)
      throws IOException {
    Path home = prepare(siteDir);
    SiteLock lock = SiteLock.take(home.resolve("lock"), patience, notice);
    try {
      return new SiteWriter(siteDir, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * The site as it is, if it was built from the same things and nothing touched it since.
   *
   * @param fingerprint of everything a build depends on, as given to {@link #commit(String,
   *     String)}
   */
  public static Optional<Standing> standing(Path siteDir, String fingerprint) {
    Path file = siteDir.resolve(SitePath.PRIVATE).resolve(LAST);
    return LastBuild.read(file)
        .filter(last -> last.fingerprint().equals(fingerprint))
        .filter(last -> last.stands(siteDir, file))
        .map(last -> new Standing(last.note(), new Summary(0, last.sizes().size(), 0)));
  }

  /** Adds a page; the bytes are read before this returns, and not kept. */
  public void write(String path, byte[] bytes) throws IOException {
    plan(path, new Content.Bytes(bytes));
  }

  /** Adds the bytes of another file as they are now; large files are never held in memory. */
  public void copy(String path, Path from) throws IOException {
    plan(path, new Content.Copy(from));
  }

  /**
   * Makes the site what was written since {@link #open}, and nothing else. If it fails or is killed
   * half way, the next build mends the rest: what may lie in the folder is recorded before the
   * first file moves, and what no longer does is struck off after the last is deleted.
   */
  public Summary commit() throws IOException {
    requireOpen();
    Manifest after = new Manifest(new TreeSet<>(planned.keySet()));
    refuseFilesThatAreFolders();
    state = State.DONE;
    Files.deleteIfExists(lastFile);
    Manifest both = before.and(after);
    before.replaceWith(both, manifestFile, staging.folder());
    site.createMissingFolders();
    Parallel.each(changed, staged -> site.moveHere(staged.file(), staged.path()));
    int removed = new Sweep(root).delete(before.without(after));
    both.replaceWith(after, manifestFile, staging.folder());
    return new Summary(changed.size(), planned.size() - changed.size(), removed);
  }

  /**
   * The same, and remembers what the site was built from.
   *
   * @param fingerprint of everything the build depends on: one line
   * @param note what {@link #standing} is to say of it: one line
   */
  public Summary commit(String fingerprint, String note) throws IOException {
    Summary summary = commit();
    new LastBuild(fingerprint, note, new TreeMap<>(planned)).write(lastFile, staging.folder());
    return summary;
  }

  /** Frees the site for other builds. Without a commit, everything written is forgotten. */
  @Override
  public void close() throws IOException {
    state = State.DONE;
    try (lock) {
      staging.discard();
    }
  }

  private static Path prepare(Path siteDir) throws IOException {
    Path home = siteDir.resolve(SitePath.PRIVATE);
    try {
      if (Files.isRegularFile(siteDir)) {
        throw new IOException("it is a file, and no folder");
      }
      // createDirectories refuses a link to a folder.
      if (!Files.isDirectory(siteDir)) {
        Files.createDirectories(siteDir);
      }
      boolean inUse = new SiteFolder(siteDir).isInUse();
      if (inUse && !Files.exists(home.resolve("manifest"))) {
        throw new IOException("it is not empty, and no site was ever built there");
      }
      // Unlike createDirectory it does not mind if another build creates it at this very moment.
      Files.createDirectories(home);
      return home;
    } catch (IOException e) {
      throw DiskFailure.during("build the site in", siteDir, e);
    }
  }

  private void plan(String path, Content content) throws IOException {
    SitePath.check(path);
    requireOpen();
    long size = content.size();
    if (planned.putIfAbsent(path, size) != null) {
      throw new IllegalArgumentException("`" + path + "` is written twice");
    }
    try {
      stage(path, content, size);
    } catch (IOException e) {
      state = State.FAILED;
      throw e;
    }
  }

  private void stage(String path, Content content, long wanted) throws IOException {
    OptionalLong size = site.size(path);
    try {
      if (size.isPresent() && size.getAsLong() == wanted && content.equalTo(site.file(path))) {
        return;
      }
      if (size.isPresent() && !before.paths().contains(path)) {
        throw new IOException("a file is there that no build wrote; move it away first");
      }
      changed.add(new Staged(path, staging.add(content)));
    } catch (IOException e) {
      throw DiskFailure.during("write", site.file(path), e);
    }
  }

  private void refuseFilesThatAreFolders() {
    for (String path : planned.keySet()) {
      if (site.isFolderOfAny(path)) {
        throw new IllegalArgumentException("`" + path + "` is both a page and a folder");
      }
    }
  }

  private void requireOpen() {
    if (state != State.OPEN) {
      throw new IllegalStateException(
          "this build has " + (state == State.DONE ? "ended" : "failed"));
    }
  }
}
