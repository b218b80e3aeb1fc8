package digest.content;

import digest.diagnostic.Diagnostic;
import digest.model.Site;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of reading the content.
 *
 * @param site of all sound articles; absent if {@code site.yml} or a vocabulary has errors
 * @param problems sorted
 * @param unsound ids of the articles left out for errors
 */
public record Loaded(Optional<Site> site, List<Diagnostic> problems, Set<String> unsound) {
  public Loaded {
    Objects.requireNonNull(site, "site");
    problems = List.copyOf(problems);
    unsound = Collections.unmodifiableSet(new TreeSet<>(unsound));
  }
}
