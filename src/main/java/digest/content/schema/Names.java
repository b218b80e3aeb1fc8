package digest.content.schema;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Span;
import digest.han.Meant;
import digest.han.Script;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ids that are known, and the names they stand for.
 *
 * @param complete whether an id that is missing here is wrong; not so where its file could not be
 *     read
 * @param idsByName in any language; for hints only
 */
public record Names(boolean complete, Set<String> ids, Map<String, String> idsByName) {
  /** Takes any id for known. */
  public static final Names ANY = new Names(false, Set.of(), Map.of());

  private static final int FEW = 12;

  public Names {
    ids = Collections.unmodifiableSet(new TreeSet<>(ids));
    idsByName = Collections.unmodifiableMap(new LinkedHashMap<>(idsByName));
  }

  public static Names of(Set<String> ids) {
    return new Names(true, ids, Map.of());
  }

  public boolean accepts(String id) {
    return ids.contains(id) || !complete;
  }

  /** The report of an id that is not among these. */
  public Diagnostic unknown(Target target, Span span) {
    String id = span.text().strip();
    String message =
        id.isEmpty() ? "an id is missing here" : "there is no " + target.word() + " `" + id + "`";
    return target.rule().at(span, message, hint(id, target.place()));
  }

  /** What may have been meant, and where to look. */
  private String hint(String typed, String place) {
    String plain = Wide.toAscii(typed);
    if (ids.contains(plain)) {
      return "write `" + plain + "`";
    }
    List<String> named = byName(plain);
    if (!named.isEmpty()) {
      return "`" + typed.strip() + "` has the id `" + named.get(0) + "`: write that";
    }
    Meant meant = new Meant(chineseNames());
    String likely = meant.hint(plain);
    if (!likely.isEmpty()) {
      return likely;
    }
    return ids.size() <= FEW && !ids.isEmpty()
        ? "the known ones are " + meant.all()
        : "the ids stand in " + place;
  }

  /** By id; empty where an entry has none. */
  private Map<String, String> chineseNames() {
    Map<String, String> names = new LinkedHashMap<>();
    ids.forEach(id -> names.put(id, ""));
    idsByName.forEach(
        (name, id) -> {
          if (name.codePoints().anyMatch(Script::isHan)) {
            names.put(id, name);
          }
        });
    return names;
  }

  private List<String> byName(String plain) {
    return idsByName.entrySet().stream()
        .filter(entry -> Wide.toAscii(entry.getKey()).equals(plain))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }
}
