package digest.convert.assembly;

import digest.convert.line.Reason;

/** A sign by which one can tell whether a text that breaks off goes on in another. */
public interface SeamRule {
  /** A short stable word with hyphens, as reports write it. */
  String name();

  Reason reason();

  /** What the sign says for (above 0) or against it; 0 where it is silent. */
  int weigh(Seam seam);
}
