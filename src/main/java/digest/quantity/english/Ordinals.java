package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.english.Numeral.Form;
import java.util.Set;

/** Which one in order: ninth, 24th, No. 5, Phase 2. */
final class Ordinals {
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

  static final Set<String> NUMBERED =
      Vocabulary.set(
          "article section chapter room phase line stage page figure table level class grade type"
              + " part volume route highway gate building step day week version terminal zone block"
              + " item annex tier unit lane document proposal paragraph clause bus platform exit"
              + " gate chapters sections articles lines routes rooms stages phases paragraphs"
              + " clauses buildings items levels pages gates lot track");

  private static final Set<String> RANKS =
      Set.of("tier", "level", "class", "grade", "rank", "rate", "degree", "generation");

  private Ordinals() {}

  static Set<String> words() {
    Set<String> words = new java.util.HashSet<>(SUFFIXES);
    words.addAll(NUMBERED);
    words.addAll(RANKS);
    words.addAll(Set.of("no", "nos", "№", "#", "largest", "number"));
    words.addAll(Streets.words());
    words.addAll(Set.of("consecutive", "straight", "successive", "running", "in", "row"));
    return words;
  }

  /** The words other than numbers with which one may begin. */
  static Set<String> firsts() {
    Set<String> firsts = new java.util.HashSet<>(NUMBERED);
    firsts.addAll(Set.of("no", "nos", "№", "#"));
    return firsts;
  }

  static boolean isSuffix(Tokens tokens, int at) {
    return tokens.isGlued(at) && SUFFIXES.contains(tokens.word(at));
  }

  /** The ordinal number that begins at a token, in digits or in words. */
  static Numeral number(Tokens tokens, int at) {
    if (tokens.isNumber(at)) {
      return isSuffix(tokens, at + 1)
          ? new Numeral(tokens.number(at), at + 2, 0, Form.ORDINAL)
          : Numeral.NONE;
    }
    Numeral spelled = Spelled.at(tokens, at);
    return spelled.is(Form.ORDINAL) ? spelled : Numeral.NONE;
  }

  static Found at(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    Found numbered = Numbered.numbered(tokens, at);
    if (!numbered.isNone()) {
      return numbered;
    }
    Found next = Numbered.nextNumbered(reading, at);
    if (!next.isNone()) {
      return next;
    }
    if (tokens.isNumber(at) && Streets.isHouse(tokens, at)) {
      return Numbered.numbered(tokens, at, at + 1);
    }
    Numeral number = number(tokens, at);
    if (number.isNone()
        || number.isOne() && isBeforeNumber(tokens, number.to())
        || isRate(tokens, at)) {
      return Found.NONE;
    }
    return ordinal(tokens, at, number);
  }

  /** Whether it is a second of time: operations a second, metres per second. */
  private static boolean isRate(Tokens tokens, int at) {
    boolean per =
        switch (tokens.word(at - 1)) {
          case "per", "each", "every" -> true;
          case "a" ->
              Grammar.isPlural(tokens, at - 2)
                  || tokens.isNumber(at - 2)
                  || !Measures.at(tokens, at - 2).isNone()
                  || NumberWords.scale(tokens.word(at - 2)) > 0;
          default -> false;
        };
    return per && tokens.is(at, "second") && !Grammar.isNoun(tokens, at + 1);
  }

  private static Found ordinal(Tokens tokens, int at, Numeral number) {
    Amount order = new Amount(number.value(), Units.ORDINAL);
    int hyphen = number.to();
    if (tokens.isHyphen(hyphen) && RANKS.contains(tokens.word(hyphen + 1))) {
      Amount count = new Amount(number.value(), Unit.counted(tokens.text(hyphen + 1)));
      return Found.of(at, hyphen + 2, order, count).andIncidental();
    }
    if (isSharedRank(tokens, hyphen)) {
      return Found.of(at, hyphen, order, new Amount(number.value(), Unit.BARE)).andIncidental();
    }
    Found period = consecutive(tokens, at, number);
    if (!period.isNone()) {
      return period;
    }
    boolean largest = tokens.isHyphen(number.to()) && tokens.isWord(number.to() + 1);
    Found found = Found.of(at, largest ? number.to() + 2 : number.to(), order);
    return number.isOne() || isPoint(tokens, at, number.to()) ? found.andIncidental() : found;
  }

  /** Whether a rank follows that is told once for two: second- and third-grade. */
  private static boolean isSharedRank(Tokens tokens, int hyphen) {
    boolean shared = tokens.is(hyphen, "-") && tokens.isGlued(hyphen) && tokens.isWord(hyphen + 1);
    Numeral other = shared ? number(tokens, hyphen + 2) : Numeral.NONE;
    return !other.isNone()
        && tokens.isHyphen(other.to())
        && RANKS.contains(tokens.word(other.to() + 1));
  }

  /** The third year running, the third consecutive year: which one, and how long by now. */
  private static Found consecutive(Tokens tokens, int at, Numeral number) {
    int to = number.to();
    boolean before =
        switch (tokens.word(to)) {
          case "consecutive", "straight", "successive" -> true;
          default -> false;
        };
    Measure measure = Measures.at(tokens, to);
    boolean row = tokens.is(to + 1, "in") && tokens.is(to + 2, "a") && tokens.is(to + 3, "row");
    boolean told = before || tokens.is(to + 1, "running") || row;
    if (!told && !tokens.is(at - 1, "consecutive")) {
      return Found.NONE;
    }
    Unit unit =
        Measures.isPeriod(measure)
            ? measure.unit()
            : Unit.counted(Grammar.counted(tokens, before ? to + 1 : to));
    return Found.of(
        at, to, new Amount(number.value(), Units.ORDINAL), new Amount(number.value(), unit));
  }

  /** Whether it opens a point of a list: second, costs rose. */
  private static boolean isPoint(Tokens tokens, int at, int to) {
    return tokens.is(to, ",") && !tokens.isWord(at - 1) && !tokens.isNumber(at - 1);
  }

  /** The first five months are five months and no first. */
  private static boolean isBeforeNumber(Tokens tokens, int at) {
    return tokens.isNumber(at)
        || NumberWords.cardinal(tokens.word(at)) > 0
        || tokens.is(at, "few")
        || tokens.is(at, "several")
        || tokens.is(at, "half");
  }
}
