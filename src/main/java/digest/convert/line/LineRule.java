package digest.convert.line;

import digest.convert.layout.LineRole;
import java.util.Map;

/** A sign by which the role of a line can be told. */
public interface LineRule {
  /** A short stable word with hyphens, as reports write it. */
  String name();

  Reason reason();

  /** What the sign says for (above 0) or against each role; of a role that is absent, nothing. */
  Map<LineRole, Integer> weigh(LineView line);
}
