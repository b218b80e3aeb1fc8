package digest.serve;

import digest.build.Outcome;
import digest.build.Withheld;
import digest.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How things stand after the last build.
 *
 * @param site the folder of the last site that could be built; it may lack what was written since
 * @param current whether the last build made it
 * @param problems of the last build, sorted
 * @param failure one line, where the last build had no outcome at all
 */
record Report(
    Optional<Path> site, boolean current, List<Diagnostic> problems, Optional<String> failure) {
  /** Nothing was built yet. */
  static final Report BEGINNING = new Report(Optional.empty(), false, List.of(), Optional.empty());

  Report {
    problems = List.copyOf(problems);
  }

  Report after(Outcome outcome, Path folder) {
    boolean published = outcome.published().isPresent();
    return new Report(
        published ? Optional.of(folder) : site, published, outcome.problems(), Optional.empty());
  }

  /** What was wrong with the texts before most likely still is. */
  Report after(String reason) {
    return new Report(site, false, problems, Optional.of(reason));
  }

  Report withoutSite() {
    return new Report(Optional.empty(), false, problems, failure);
  }

  /** Whether no build has ended yet. */
  boolean isBeginning() {
    return site.isEmpty() && problems.isEmpty() && failure.isEmpty();
  }

  /** Paths of files whose articles are kept off the site, with the reason. */
  List<Diagnostic> withheld() {
    return current ? Withheld.reasons(problems) : List.of();
  }
}
