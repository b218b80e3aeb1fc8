package digest.content;

import digest.content.schema.Names;
import digest.content.schema.Reading;
import digest.content.schema.Target;
import digest.content.schema.Values;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.model.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Regions that name each other: parents and members exist, and no region lies in itself. */
final class RegionChecks {
  static final Rule PARENT_CYCLE = Rule.error("parent-cycle", "A region lies in itself.");

  private RegionChecks() {}

  static void check(List<Values> regions, Reading reading) {
    Map<String, String> parents = new HashMap<>();
    for (Values region : regions) {
      region
          .get(VocabularyFields.PARENT)
          .ifPresent(
              parent -> parents.put(region.require(VocabularyFields.ID).value(), parent.value()));
    }
    Names names = names(regions);
    for (Values region : regions) {
      checkNamed(region, names, reading);
      checkCycle(region, parents, reading);
    }
  }

  private static Names names(List<Values> regions) {
    Map<String, String> idsByName = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (Values region : regions) {
      String id = region.require(VocabularyFields.ID).value();
      ids.add(id);
      region.get(VocabularyFields.ZH).ifPresent(name -> idsByName.putIfAbsent(name.value(), id));
    }
    return new Names(true, ids, idsByName);
  }

  private static void checkNamed(Values region, Names names, Reading reading) {
    region.get(VocabularyFields.PARENT).ifPresent(parent -> checkKnown(parent, names, reading));
    for (Text member : region.list(VocabularyFields.MEMBERS)) {
      checkKnown(member, names, reading);
      if (member.value().equals(region.require(VocabularyFields.ID).value())) {
        reading.report(cycle(member, member.value()));
      }
    }
  }

  private static void checkKnown(Text id, Names names, Reading reading) {
    if (!names.accepts(id.value())) {
      reading.report(names.unknown(Target.REGION, id.span()));
    }
  }

  /** Reported at each region of the cycle. */
  private static void checkCycle(Values region, Map<String, String> parents, Reading reading) {
    String id = region.require(VocabularyFields.ID).value();
    Set<String> seen = new HashSet<>();
    String above = parents.getOrDefault(id, "");
    while (!above.isEmpty() && !above.equals(id) && seen.add(above)) {
      above = parents.getOrDefault(above, "");
    }
    Optional<Text> parent = region.get(VocabularyFields.PARENT);
    if (above.equals(id) && parent.isPresent()) {
      reading.report(cycle(parent.get(), id));
    }
  }

  private static Diagnostic cycle(Text at, String id) {
    return PARENT_CYCLE.at(
        at.span(), "this puts `" + id + "` into itself", "a parent is the larger region around it");
  }
}
