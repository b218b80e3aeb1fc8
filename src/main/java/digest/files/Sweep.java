package digest.files;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Deletes files of earlier builds. What has become a link or a folder since then, or lies behind a
 * link, is somebody else's by now and stays.
 */
record Sweep(Path root) {
  /**
   * Deletes these files, and the folders left empty by that.
   *
   * @return how many files were still there
   */
  int delete(Collection<String> paths) throws IOException {
    int deleted = 0;
    // Reversed, so that a folder comes after all that lie in it.
    SortedSet<String> folders = new TreeSet<>(Comparator.reverseOrder());
    for (String path : paths) {
      deleted += deleteFile(path) ? 1 : 0;
      // Also for a file that is gone: a build may have been killed between it and its folder.
      for (String f = SitePath.folder(path); !f.isEmpty(); f = SitePath.folder(f)) {
        folders.add(f);
      }
    }
    for (String folder : folders) {
      deleteIfEmpty(folder);
    }
    return deleted;
  }

  private boolean deleteFile(String path) throws IOException {
    Path file = root.resolve(path);
    if (!isReached(SitePath.folder(path)) || !Files.isRegularFile(file, NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      Files.delete(file);
      return true;
    } catch (IOException e) {
      throw DiskFailure.during("delete", file, e);
    }
  }

  private void deleteIfEmpty(String folder) throws IOException {
    Path path = root.resolve(folder);
    if (!isReached(folder)) {
      return;
    }
    try {
      Files.delete(path);
    } catch (DirectoryNotEmptyException inUse) {
      // Other pages, or files that are not ours.
    } catch (IOException e) {
      throw DiskFailure.during("delete", path, e);
    }
  }

  /** Whether it is a folder of the site, through folders only. */
  private boolean isReached(String folder) {
    return folder.isEmpty()
        || isReached(SitePath.folder(folder))
            && Files.isDirectory(root.resolve(folder), NOFOLLOW_LINKS);
  }
}
