package digest.quantity;

import java.util.Locale;

/** How the quantities of two texts stand to one another. Later ones weigh more. */
public enum Verdict {
  /** Each has its equal in the other text. */
  AGREE,
  /** One is told in one language alone. */
  MISSING,
  /** The two texts say different things of what seems to be one figure. */
  CONTRADICT;

  /** As commands print it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
