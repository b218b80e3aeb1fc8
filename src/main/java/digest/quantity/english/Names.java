package digest.quantity.english;

import digest.quantity.Units;
import digest.quantity.english.Tokens.Kind;
import java.util.Set;

/** Names with a number in them: Shenzhou-18, the Fourth Ring Road, China Three Gorges. */
final class Names {
  /** Craft that are counted through; by their last word, as e of Chang’e. */
  private static final Set<String> CRAFT =
      Vocabulary.set(
          "shenzhou tiangong tianzhou beidou gaofen yaogan fengyun jilin tianwen shijian apollo"
              + " artemis");

  /** What an ordinal with a capital does tell of: the Third Plenary Session. */
  private static final Set<String> HELD =
      Vocabulary.set(
          "session sessions plenary plenum meeting meetings congress conference assembly summit"
              + " forum quarter half century anniversary round edition committee term");

  private static final int LONGEST_NAME = 4;

  private Names() {}

  static Set<String> words() {
    Set<String> words = new java.util.HashSet<>(CRAFT);
    words.addAll(HELD);
    words.addAll(Set.of("covid", "e", "march", "long", "ad", "ce", "bc", "bce", "b", "c"));
    return words;
  }

  /** Which one of its name: Shenzhou-18, C-919, Long March 5. By the token of the number. */
  static Found numbered(Tokens tokens, int at) {
    boolean whole = tokens.small(at) > 0 && !(tokens.isGlued(at + 1) && tokens.isWord(at + 1));
    int name = tokens.isHyphen(at - 1) ? at - 2 : at - 1;
    boolean told =
        whole
            && !Clusters.joins(tokens, at + 1)
            && (isNamed(tokens, name) || name == at - 2 && isBehind(tokens, at));
    return told
        ? Found.of(at, at + 1, Found.amount(tokens.small(at), Units.ORDINAL)).andIncidental()
        : Found.NONE;
  }

  private static boolean isBehind(Tokens tokens, int at) {
    return isBehindName(tokens, at) && tokens.isCapital(at - 2) && !tokens.is(at - 2, "covid");
  }

  private static boolean isNamed(Tokens tokens, int at) {
    boolean craft = CRAFT.contains(tokens.word(at)) && tokens.isCapital(at);
    boolean march = tokens.is(at, "march") && tokens.is(at - 1, "long") && tokens.isCapital(at - 1);
    boolean moon =
        tokens.is(at, "e")
            && tokens.isGlued(at)
            && tokens.is(at - 1, "'")
            && tokens.isCapital(at - 2)
            && tokens.isHyphen(at + 1);
    return craft || march || moon;
  }

  /** COVID-19, post-80s, F-35: but mid-2023, July-5. */
  static boolean isBehindName(Tokens tokens, int at) {
    if (!tokens.isGlued(at) || !tokens.is(at - 1, "-") || !tokens.isGlued(at - 1)) {
      return false;
    }
    boolean wordBefore = tokens.isWord(at - 2) || tokens.kind(at - 2) == Kind.NAME;
    return wordBefore && !Calendar.mayPrecede(tokens, at - 2, at) && !Ages.isGroup(tokens, at);
  }

  /**
   * Whether a number in words is a part of a name: within a sentence, with a capital, and before
   * another word with one. At the beginning of a sentence a capital tells nothing.
   */
  static boolean isPart(Tokens tokens, int at) {
    String word = tokens.word(at);
    boolean number = NumberWords.cardinal(word) > 0 || NumberWords.ordinal(word) > 0;
    return number
        && tokens.isCapital(at)
        && tokens.isWord(at + 1)
        && tokens.isCapital(at + 1)
        && !tokens.isGlued(at + 1)
        && (isWithin(tokens, at - 1) || isQuoted(tokens, at))
        && NumberWords.scale(tokens.word(at + 1)) == 0
        && Measures.at(tokens, at + 1).isNone()
        && !(NumberWords.ordinal(word) > 0 && isHeld(tokens, at));
  }

  private static boolean isHeld(Tokens tokens, int at) {
    if (Calendar.isMonth(tokens, at + 1)) {
      return true;
    }
    for (int i = at + 1; i <= at + LONGEST_NAME && tokens.isCapital(i); i++) {
      if (HELD.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** “Four Goods”: a quotation of a few words is a name at the beginning of a sentence as well. */
  private static boolean isQuoted(Tokens tokens, int at) {
    if (!isQuote(tokens, at - 1, "“\"‘")) {
      return false;
    }
    int end = at + 1;
    while (end <= at + LONGEST_NAME && tokens.isWord(end)) {
      end++;
    }
    return isQuote(tokens, end, "”\"’");
  }

  private static boolean isQuote(Tokens tokens, int at, String quotes) {
    return tokens.length(at) == 1 && quotes.indexOf(tokens.charAt(at, 0)) >= 0;
  }

  private static boolean isWithin(Tokens tokens, int before) {
    return tokens.isWord(before)
        || tokens.isNumber(before)
        || tokens.kind(before) == Kind.NAME
        || tokens.is(before, ",")
        || tokens.is(before, "'");
  }
}
