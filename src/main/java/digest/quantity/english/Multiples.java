package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Meaning;
import digest.quantity.Precision;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.english.Changes.Way;
import digest.quantity.english.Phrases.Phrase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * So many times as much: doubled, twice, threefold, 2.4 times; and single words for one and two.
 */
final class Multiples {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Map<String, BigDecimal> VERBS = new HashMap<>();

  private static final Map<String, BigDecimal> FOLDS = new HashMap<>();

  static {
    put(VERBS, "2", "double doubled doubles doubling");
    put(VERBS, "3", "triple tripled triples tripling treble trebled trebling");
    put(VERBS, "4", "quadruple quadrupled quadruples quadrupling");
    put(VERBS, "5", "quintuple quintupled");
    put(VERBS, "0.5", "halve halved halves halving");
    String[] numbers = "two three four five six seven eight nine ten eleven twelve".split(" ");
    for (int i = 0; i < numbers.length; i++) {
      put(FOLDS, String.valueOf(i + 2), numbers[i] + "fold");
    }
    put(FOLDS, "15", "fifteenfold");
    put(FOLDS, "20", "twentyfold");
    put(FOLDS, "30", "thirtyfold");
    put(FOLDS, "100", "hundredfold");
  }

  /** After "N times": that N is the factor. */
  private static final Set<String> FACTOR =
      Vocabulary.set("as that those the its their what his her our of this");

  /** After "N times": that N may be the factor or what is added. */
  private static final Set<String> COMPARED =
      Vocabulary.set("more higher larger greater bigger faster longer above over up stronger");

  private Multiples() {}

  private static void put(Map<String, BigDecimal> table, String value, String words) {
    for (String word : words.split(" ")) {
      table.put(word, new BigDecimal(value));
    }
  }

  static Set<String> words() {
    Set<String> words = new HashSet<>(VERBS.keySet());
    words.addAll(FOLDS.keySet());
    words.addAll(FACTOR);
    words.addAll(COMPARED);
    words.addAll(Set.of("twice", "thrice", "once", "both", "single", "sole", "pair", "couple"));
    words.addAll(Set.of("times", "time", "x", "×", "fold", "many", "much"));
    words.addAll(Ordinals.words());
    words.addAll(Years.words());
    words.addAll(Ages.words());
    words.addAll(Telephones.words());
    words.addAll(Clusters.words());
    return words;
  }

  /** The words that tell one. */
  static Set<String> firsts() {
    Set<String> firsts = new HashSet<>(VERBS.keySet());
    firsts.addAll(FOLDS.keySet());
    firsts.addAll(Set.of("twice", "thrice", "once", "both", "single", "sole", "couple", "pair"));
    return firsts;
  }

  /** What is told by one word: doubled, twice, both. */
  static Found word(Reading reading, int at) {
    Tokens tokens = reading.tokens;
    String word = tokens.word(at);
    BigDecimal verb = VERBS.get(word);
    if (verb != null && !tokens.isHyphen(at + 1) && !tokens.isHyphen(at - 1)) {
      return hedged(reading, Found.of(at, at + 1, new Amount(verb, Units.TIMES)));
    }
    BigDecimal fold = FOLDS.get(word);
    if (fold != null) {
      return hedged(reading, Found.of(at, at + 1, new Amount(fold, Units.TIMES)));
    }
    return switch (word) {
      case "twice" -> hedged(reading, times(tokens, at, 2));
      case "thrice" -> hedged(reading, times(tokens, at, 3));
      case "once" -> Found.of(at, at + 1, Found.amount(1, Unit.counted("times"))).andIncidental();
      case "both" -> Found.of(at, at + 1, Found.amount(2, Unit.BARE)).andIncidental();
      case "single", "sole" -> single(tokens, at);
      case "half" ->
          tokens.is(at + 1, "as")
              ? hedged(reading, Found.of(at, at + 1, new Amount(HALF, Units.TIMES)))
              : Found.NONE;
      case "couple" -> pair(tokens, at).isNone() ? Found.NONE : pair(tokens, at).andIncidental();
      case "pair" -> pair(tokens, at);
      default -> Found.NONE;
    };
  }

  private static Found single(Tokens tokens, int at) {
    Unit counted = Unit.counted(Grammar.counted(tokens, at + 1));
    return counted.isBare() || tokens.isHyphen(at + 1)
        ? Found.NONE
        : Found.of(at, at + 1, Found.amount(1, counted)).andIncidental();
  }

  private static Found pair(Tokens tokens, int at) {
    boolean told = tokens.is(at - 1, "a") && tokens.is(at + 1, "of");
    Measure measure = told ? Measures.at(tokens, at + 2) : Measure.NONE;
    Unit unit = measure.isNone() ? Unit.counted(Grammar.counted(tokens, at + 2)) : measure.unit();
    return told
        ? Found.of(at, measure.isNone() ? at + 1 : measure.to(), Found.amount(2, unit))
        : Found.NONE;
  }

  private static Found times(Tokens tokens, int at, long number) {
    Amount count = Found.amount(number, Unit.counted("times"));
    Amount multiple = Found.amount(number, Units.TIMES);
    return FACTOR.contains(tokens.word(at + 1))
        ? Found.of(at, at + 1, multiple)
        : Found.of(at, at + 1, count, multiple);
  }

  private static Found hedged(Reading reading, Found found) {
    Phrase<Precision> hedge = Hedges.before(reading.tokens, found.from(), reading.floor());
    return hedge.length() == 0 ? found : found.hedged(found.from() - hedge.length(), hedge.value());
  }

  /** A number with "times" or "-fold" after it; {@link Found#NONE} if it is none. */
  static Found times(Tokens tokens, Figure figure, Changes.Told told, boolean by) {
    int to = figure.numeral().to();
    int at = to + (tokens.isHyphen(to) ? 1 : 0);
    BigDecimal number = figure.numeral().value();
    if (tokens.is(at, "fold") || tokens.is(at, "x") && tokens.isGlued(at)) {
      return multiple(figure, at + 1, List.of(new Amount(number, Units.TIMES)));
    }
    if (!tokens.is(at, "times")) {
      return Found.NONE;
    }
    Amount factor = new Amount(number, Units.TIMES);
    Amount added = new Amount(number.add(BigDecimal.ONE), Units.TIMES);
    boolean grown = told.way() == Way.UP;
    boolean whole = number.scale() <= 0;
    if (told.change() == Change.UP_TO || told.change() == Change.DOWN_TO) {
      return multiple(figure, at + 1, List.of(factor)).told(told.change());
    }
    if (grown && by) {
      return multiple(figure, at + 1, List.of(added));
    }
    if (grown || COMPARED.contains(tokens.word(at + 1))) {
      return multiple(figure, at + 1, List.of(factor, added));
    }
    Amount count = new Amount(number, Unit.counted("times"));
    boolean sure = FACTOR.contains(tokens.word(at + 1)) || !whole;
    return multiple(figure, at + 1, sure ? List.of(factor) : List.of(count, factor));
  }

  private static Found multiple(Figure figure, int to, List<Meaning> meanings) {
    return new Found(figure.from(), to, meanings, figure.precision(), Change.NONE, false);
  }
}
