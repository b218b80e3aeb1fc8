package digest.check;

import digest.diagnostic.Diagnostics;

/** An editorial rule. Stateless: entries are checked by several threads at once. */
@FunctionalInterface
interface EntryRule {
  void check(Entry entry, Diagnostics problems);
}
