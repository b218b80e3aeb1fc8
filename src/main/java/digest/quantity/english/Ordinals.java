package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.english.Numeral.Form;
import digest.quantity.english.Tokens.Kind;
import java.util.Set;

/** Which one in order: ninth, 24th, No. 5, Phase 2. */
final class Ordinals {
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

  private static final Set<String> NUMBERED =
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
    Found numbered = numbered(tokens, at);
    if (!numbered.isNone()) {
      return numbered;
    }
    Found next = nextNumbered(reading, at);
    if (!next.isNone()) {
      return next;
    }
    if (tokens.isNumber(at) && Streets.isHouse(tokens, at)) {
      return numbered(tokens, at, at + 1);
    }
    Numeral number = number(tokens, at);
    if (number.isNone() || number.isOne() && isBeforeNumber(tokens, number.to())) {
      return Found.NONE;
    }
    return ordinal(tokens, at, number);
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
    return told && Measures.isPeriod(measure)
        ? Found.of(
            at,
            to,
            new Amount(number.value(), Units.ORDINAL),
            new Amount(number.value(), measure.unit()))
        : Found.NONE;
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

  /** No. 5, Nos 1 and 2, #3, Phase 2. */
  private static Found numbered(Tokens tokens, int at) {
    int number = afterNumberSign(tokens, at);
    if (number > 0) {
      Amount order = new Amount(tokens.number(number), Units.ORDINAL);
      Found found = Found.of(at, number + 1, order);
      return order.value().intValue() == 1 ? found.andIncidental() : found;
    }
    if (!NUMBERED.contains(tokens.word(at)) || tokens.small(at + 1) < 0 || tokens.isGlued(at + 1)) {
      return Found.NONE;
    }
    boolean free =
        Measures.at(tokens, at + 2).isNone()
            && !Clusters.joins(tokens, at + 2)
            && (tokens.isCapital(at) || !Grammar.isNoun(tokens, at + 2));
    boolean plain = free && !tokens.isGlued(at + 2) | !tokens.isWord(at + 2);
    return plain && !Calendar.isYear(tokens.small(at + 1))
        ? numbered(tokens, at + 1, at + 2)
        : Found.NONE;
  }

  private static Found numbered(Tokens tokens, int at, int to) {
    Amount order = new Amount(tokens.number(at), Units.ORDINAL);
    return Found.of(at, to, order, new Amount(order.value(), Unit.BARE));
  }

  /** The second of Lines 3 and 4, of Articles 3 to 5. */
  private static Found nextNumbered(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    Found previous = reading.previous();
    if (previous.isNone() || previous.to() != at - 1 || tokens.small(at) < 0) {
      return Found.NONE;
    }
    boolean joined =
        switch (tokens.word(at - 1)) {
          case "and", "to", "or", "-", "–", "," -> true;
          default -> false;
        };
    boolean many =
        previous.meanings().size() == 2
            && previous.meaning().kind() == digest.quantity.Kind.ORDINAL
            && NUMBERED.contains(tokens.word(previous.from() - 1))
            && isPlural(tokens, previous.from() - 1);
    return joined && many ? numbered(tokens, at, at + 1) : Found.NONE;
  }

  private static boolean isPlural(Tokens tokens, int at) {
    return tokens.charAt(at, tokens.length(at) - 1) == 's'
        && tokens.length(at) > 4
        && !tokens.is(at, "class");
  }

  private static int afterNumberSign(Tokens tokens, int at) {
    int number =
        switch (tokens.word(at)) {
          case "no", "nos" -> tokens.is(at + 1, ".") ? at + 2 : tokens.isCapital(at) ? at + 1 : -1;
          case "#", "№" -> at + 1;
          default -> -1;
        };
    return number > 0 && tokens.kind(number) == Kind.NUMBER && tokens.length(number) < 10
        ? number
        : -1;
  }
}
