package digest.quantity.english;

import java.util.HashSet;
import java.util.Set;

/** The small words of English, and what they tell of the word that follows a number. */
final class Grammar {
  /** Words that are never what a number counts. */
  private static final Set<String> FUNCTION =
      Vocabulary.set(
          "and or but of in on at by for with from to as than that which who whose whom is are was"
              + " were be been being has have had having will would can could may might must shall"
              + " should do does did it its this these those the a an their his her our your my he"
              + " she they we you i not no nor if when while where because so then up down more"
              + " less fewer most over under above below after before between during since until"
              + " till per each every also both all only including such about into onto out off"
              + " through via against among within without worth there here later earlier ago"
              + " respectively alone or yet though although however now already just too again x ×"
              + " last next past aged daily annually together previous along across around near"
              + " towards upon compared instead altogether apart other another any some what how"
              + " why");

  /** Plurals without an s. */
  private static final Set<String> PLURALS =
      Vocabulary.set("people staff ones personnel households children women men teachers police");

  private static final Set<String> OTHERS =
      Vocabulary.set(
          "cheaper smaller final days ten lasted spent takes took beginning middle start one once"
              + " half quarter quarters second seconds group groups hotline helpline total mid"
              + " article section chapter room phase line stage page figure table level class grade"
              + " type part volume route highway gate building step day week version terminal zone"
              + " block item annex tier unit lane district document proposal no nos number chang e"
              + " s odd plus net point points number boeing airbus iphone windows iso shenzhou"
              + " tiangong tianzhou beidou march long aged year-end old o clock am pm m p times"
              + " time fold ratio score bc bce ad fy fiscal q h year years end same following"
              + " current coming present decade decades century centuries this last next st nd rd"
              + " th com cn net org twice double largest noon midnight five zero nil single sole"
              + " pair couple couples pairs higher larger greater bigger faster longer discount off"
              + " rank sized rate latter majority");

  private Grammar() {}

  static Set<String> words() {
    Set<String> words = new HashSet<>(FUNCTION);
    words.addAll(PLURALS);
    words.addAll(OTHERS);
    return words;
  }

  static boolean isFunction(String word) {
    return FUNCTION.contains(word);
  }

  /** Whether a word in lower case that may be what is counted stands at a token, after a space. */
  static boolean isNoun(Tokens tokens, int at) {
    boolean apart = !tokens.isGlued(at) || tokens.isHyphen(at - 1);
    return tokens.isWord(at) && apart && !isFunction(tokens.word(at));
  }

  /** Whether it looks like one that stands for several: people, companies. */
  static boolean isPlural(Tokens tokens, int at) {
    return !tokens.isCapital(at) && endsInS(tokens, at);
  }

  /** Whether a plural without an s stands there: people. */
  static boolean isPeople(Tokens tokens, int at) {
    return PLURALS.contains(tokens.word(at));
  }

  private static boolean endsInS(Tokens tokens, int at) {
    if (!tokens.isWord(at) || isFunction(tokens.word(at))) {
      return false;
    }
    int length = tokens.length(at);
    return PLURALS.contains(tokens.word(at))
        || length > 3
            && tokens.charAt(at, length - 1) == 's'
            && "isu'".indexOf(tokens.charAt(at, length - 2)) < 0;
  }

  /**
   * What a number counts: the first plural among the next few words, else the next word; empty if
   * no noun follows.
   */
  static String counted(Tokens tokens, int start) {
    boolean of = tokens.is(start, "of") && NumberWords.isClass(tokens.word(start - 1));
    int at = of ? start + 1 : start;
    for (int i = at; i < at + 5 && isNoun(tokens, i); i++) {
      if (endsInS(tokens, i)) {
        return tokens.text(i);
      }
      i += tokens.isHyphen(i + 1) ? 1 : 0;
    }
    return isNoun(tokens, at) ? tokens.text(at) : "";
  }
}
