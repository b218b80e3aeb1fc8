package digest.serve.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which files there are, and what tells a new version of one from the old. Names that begin with a
 * dot are left out, as they are when content is read: editors keep their own things there. What
 * cannot be looked at, or vanishes meanwhile, is left out too.
 */
record Snapshot(Map<Path, Stamp> files) {
  Snapshot {
    files = Map.copyOf(files);
  }

  /**
   * @param size in bytes
   * @param key tells a file that was put in the place of another from that one, where the system
   *     knows
   */
  private record Stamp(long size, FileTime modified, Optional<Object> key) {}

  /**
   * @param folder is told of every folder met; called before what lies in it is looked at, so that
   *     one who watches it from then on misses nothing
   */
  static Snapshot of(Path project, List<String> folders, Consumer<Path> folder) {
    Visitor visitor = new Visitor(folder);
    folders.forEach(name -> visitor.visit(project.resolve(name)));
    return new Snapshot(visitor.files);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> files = new HashMap<>();
    private final Consumer<Path> folders;

    Visitor(Consumer<Path> folders) {
      this.folders = folders;
    }

    void visit(Path start) {
      try {
        Files.walkFileTree(start, this);
      } catch (IOException gone) {
        // The next look sees what has become of it.
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.accept(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        Optional<Object> key = Optional.ofNullable(attributes.fileKey());
        files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime(), key));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }

  static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
