package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Precision;
import digest.quantity.Units;
import java.util.List;
import java.util.Set;

/** Ages, which are told without their years: aged 65, those under 35, the over-60s. */
final class Ages {
  private static final int OLDEST = 130;

  private static final Set<String> PERSONS =
      Vocabulary.set(
          "those people persons children anyone everyone workers women men residents pupils youth"
              + " youths adults citizens farmers members girls boys applicants nobody all aged"
              + " somebody patients drivers visitors students seniors minors folk elderly"
              + " villagers population candidates employees");

  private Ages() {}

  static Set<String> words() {
    Set<String> words = new java.util.HashSet<>(PERSONS);
    words.addAll(Set.of("aged", "ages", "age", "older", "younger", "between", "the"));
    return words;
  }

  /** The over-60s: by the token of the number. */
  static Found group(Tokens tokens, int at) {
    boolean plural = tokens.isGlued(at + 1) && tokens.is(at + 1, "s");
    if (!plural || !tokens.isHyphen(at - 1) || tokens.isHyphen(at - 3) || !isAge(tokens, at)) {
      return Found.NONE;
    }
    Precision precision =
        switch (tokens.word(at - 2)) {
          case "over" -> Precision.MORE_THAN;
          case "under" -> Precision.LESS_THAN;
          default -> Precision.AS_GIVEN;
        };
    Amount age = new Amount(tokens.number(at), Units.YEAR);
    return precision == Precision.AS_GIVEN
        ? Found.NONE
        : new Found(at - 2, at + 2, List.of(age), precision, Change.NONE, false);
  }

  /** Whether a group as "over-60s" stands there, by the token of its number. */
  static boolean isGroup(Tokens tokens, int at) {
    return !group(tokens, at).isNone();
  }

  /** Whether the number at a token is an age, by what stands before it. */
  static boolean isTold(Tokens tokens, int from, int number) {
    if (!isAge(tokens, number) && NumberWords.cardinal(tokens.word(number)) == 0) {
      return false;
    }
    String before = tokens.word(from - 1);
    return switch (before) {
      case "aged", "ages", "age" -> true;
      case "under", "over", "above", "below" -> PERSONS.contains(tokens.word(from - 2));
      case "than" -> tokens.is(from - 2, "older") || tokens.is(from - 2, "younger");
      case "between" -> tokens.is(from - 2, "aged") || tokens.is(from - 2, "ages");
      case "of" -> tokens.is(from - 2, "age") && !tokens.is(from - 3, "average");
      default -> false;
    };
  }

  private static boolean isAge(Tokens tokens, int at) {
    int age = tokens.small(at);
    return age > 0 && age <= OLDEST;
  }
}
