package digest.convert;

import digest.content.DraftNames;
import digest.content.Edit;
import digest.convert.Filed.Fate;
import digest.convert.draft.Provenance;
import digest.convert.draft.Sketch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds each draft its file. One that was written before is recognised by its {@link Provenance},
 * whatever it is called by now; every other gets an id that nobody has, with a number behind it if
 * need be. So running again changes nothing, and what an editor has worked on is never touched.
 */
public final class Filing {
  private static final String ENDING = ".zh.md";
  private static final String ARTICLES = "content/articles/";

  private final String folder;
  private final Map<String, String> texts;
  private final Map<String, String> pathsByArticle = new HashMap<>();
  private final Set<String> taken;

  /** The last number that was tried behind an id. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Map<String, Integer> occurrences = new HashMap<>();

  /**
   * @param folder the drafts go to, ending in {@code /}; empty for one that is not the project's
   * @param texts Chinese files that may have been converted before, by path
   * @param paths of all files of the project, whose ids are taken; those of a folder that is not
   *     the project's as if they were drafts of it
   */
  public Filing(String folder, Map<String, String> texts, Collection<String> paths) {
    this.folder = folder;
    this.texts = new TreeMap<>(texts);
    this.taken = DraftNames.taken(paths);
    this.texts.forEach(
        (path, text) ->
            Provenance.of(text)
                .ifPresent(from -> pathsByArticle.putIfAbsent(from.article(), path)));
  }

  /** In the order given. May be called again, for further pages. */
  public List<Filed> file(List<Sketch> drafts) {
    List<Filed> filed = new ArrayList<>();
    for (Sketch draft : drafts) {
      String key = draft.key(occurrences.merge(draft.key(1), 1, Integer::sum));
      filed.add(
          Optional.ofNullable(pathsByArticle.get(key))
              .map(path -> again(draft, key, path))
              .orElseGet(() -> anew(draft, key)));
    }
    return filed;
  }

  private Filed again(Sketch draft, String key, String path) {
    String id = id(path);
    String before = texts.get(path);
    String text = draft.text(id, key);
    return new Filed(draft, id, path, fate(path, before, text), before, text);
  }

  private static Fate fate(String path, String before, String text) {
    if (path.startsWith(ARTICLES)) {
      return Fate.PUBLISHED;
    } else if (Edit.evenedOut(before).equals(text)) {
      return Fate.UNCHANGED;
    }
    boolean untouched = Provenance.of(before).filter(from -> from.isUntouched(before)).isPresent();
    return untouched ? Fate.REWRITTEN : Fate.KEPT;
  }

  private Filed anew(Sketch draft, String key) {
    String id = draft.id();
    while (!taken.add(id)) {
      id = draft.id() + "-" + numbers.merge(draft.id(), 2, (last, two) -> last + 1);
    }
    String path = folder + id + ENDING;
    return new Filed(draft, id, path, Fate.WRITTEN, "", draft.text(id, key));
  }

  private static String id(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.length() - ENDING.length());
  }
}
