package digest.check.structure;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.model.BlockKind;
import java.util.List;

/** Blocks that belong together are of one kind, and headings of one level. */
final class Kinds {
  static final Rule STRUCTURE_KIND =
      Rule.warning(
          "structure-kind", "A block is of one kind or level here, and of another in the twin.");

  static final List<Rule> RULES = List.of(STRUCTURE_KIND);

  private Kinds() {}

  static void check(Twins twins, Diagnostics problems) {
    if (twins.zh().kind() != twins.en().kind()) {
      problems.add(
          twins.differ(
              STRUCTURE_KIND,
              "this "
                  + twins.en().kind().word()
                  + " is a "
                  + twins.zh().kind().word()
                  + " in the Chinese",
              "make both the same"));
    } else if (twins.are(BlockKind.HEADING) && twins.zh().level() != twins.en().level()) {
      problems.add(
          twins.differ(
              STRUCTURE_KIND,
              "this heading is of level "
                  + twins.en().level()
                  + ", and of level "
                  + twins.zh().level()
                  + " in the Chinese",
              "give both as many `#`"));
    }
  }
}
