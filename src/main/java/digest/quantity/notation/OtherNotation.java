package digest.quantity.notation;

import digest.quantity.Quantity;
import java.util.Optional;

/**
 * How a language writes a quantity that was read in the other one. What is said agrees with what
 * was read: it is exact, or marked by {@code ≈}, or rounded towards the side that its own words
 * leave open (more than 66,600 for 超过10万亩). Safe to share between threads.
 */
public interface OtherNotation {
  /** Of Chinese quantities, in English. */
  OtherNotation ENGLISH = new EnglishNotation();

  /** Of English quantities, in Chinese. */
  OtherNotation CHINESE = new ChineseNotation();

  /** Nothing for what has no plain counterpart, such as an ordinal. */
  Optional<String> of(Quantity quantity);

  /**
   * The same, but only where a reader of the other language would have to convert: numbers in
   * myriads or in thousands of thousands, money, traditional units; no small counts, no dates.
   */
  Optional<String> helpful(Quantity quantity);

  /**
   * Whether a text may hold a quantity for which there is something helpful; quick, and never wrong
   * where it says no.
   */
  boolean mayHelp(String text);
}
