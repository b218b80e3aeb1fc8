package digest.check.marks;

import java.util.function.Consumer;

/** A rule about the characters of a passage. Stateless: passages are read by several threads. */
@FunctionalInterface
interface ProseRule {
  void find(Prose prose, Consumer<Finding> found);
}
