package digest.quantity.english;

import digest.quantity.Precision;
import digest.quantity.english.Phrases.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words before or after a number that say how closely it is meant. */
final class Hedges {
  private static final Phrases<Precision> BEFORE =
      new Phrases<>(
          table(
              Precision.ABOUT,
              "about,around,some,roughly,approximately,approx,approx.,close to,almost exactly,in"
                  + " the region of,in the order of,of the order of,something like,an"
                  + " estimated,circa,c.,~,≈,more or less,in the vicinity of,in the neighbourhood"
                  + " of,to the tune of,hovering around,somewhere around,just about",
              Precision.MORE_THAN,
              "more than,over,above,exceeding,exceeds,exceeded,exceed,upwards of,upward of,topping,"
                  + "topped,tops,surpassing,surpassed,surpasses,passed,beyond,in excess of,"
                  + "well over,just over,a little over,slightly over,slightly more than,"
                  + "well above,just above,well more than,greater than,higher than,larger than,"
                  + "a little more than,far more than,>,slightly above,a little above,a bit over,"
                  + "a bit more than,a shade over,a shade above,marginally over,north of,"
                  + "marginally above,comfortably over,comfortably above,considerably more than,"
                  + "over the age of,above the age of,older than",
              Precision.AT_LEAST,
              "at least,no fewer than,no less than,not less than,not fewer than,a minimum of,"
                  + "minimum of,not lower than,no lower than,"
                  + "not below,≥,at the very least,a floor of",
              Precision.LESS_THAN,
              "less than,under,below,fewer than,nearly,almost,just under,well under,shy of,"
                  + "lower than,just below,well below,slightly less than,slightly under,"
                  + "just short of,smaller than,nearing,approaching,<,just shy of,a little under,"
                  + "a bit under,a bit less than,a little less than,slightly below,a little below,"
                  + "a shade under,a shade below,marginally under,marginally below,not quite,"
                  + "considerably less than,far less than,practically,virtually,short of,"
                  + "under the age of,below the age of,younger than",
              Precision.AT_MOST,
              "up to,at most,no more than,not more than,not exceeding,a maximum of,maximum of,"
                  + "within,not over,no higher than,not above,≤,a ceiling of,capped at,a cap of"));

  private static final Phrases<Precision> AFTER =
      new Phrases<>(
          table(
              Precision.ABOUT,
              "or so,or thereabouts,give or take,-or-so,or thereabout",
              Precision.MORE_THAN,
              "odd,-odd,+,-plus,plus,and counting,-some",
              Precision.AT_LEAST,
              "or more,or above,or over,or higher,or greater,or older,and above,and over,and"
                  + " more,or longer,-and-over,-and-above,-and-older,at least,at the least,at the"
                  + " very least,at a minimum,and older,and upwards,or better",
              Precision.AT_MOST,
              "or less,or fewer,or below,or under,and below,and under,at most,at the most,"
                  + "or lower,or younger,or shorter"));

  /** What makes {@code up to} the goal of a change and no limit. */
  private static final Set<String> MOTIONS =
      Vocabulary.set(
          "went gone goes go going pushed shot ticked edged inched nudged moved picked climbed"
              + " crept jumped speeded sped soared bumped stepped drove lifted raised came come"
              + " driven moving ticking edging picking");

  /** What makes {@code about} tell a subject: brought about 101 matches. */
  private static final Set<String> TOPICS =
      Vocabulary.set(
          "bring brings brought bringing talk talks talked talking ask asked asking spoke speak"
              + " spoken speaking know learn learned learnt hear heard think concerned concerns"
              + " report reports reported questions question worry worried information bringing");

  private static final Phrase<Precision> NONE = new Phrase<>(List.of(), Precision.AS_GIVEN);

  private Hedges() {}

  private static Map<String, Precision> table(Object... precisionsAndPhrases) {
    Map<String, Precision> table = new HashMap<>();
    for (int i = 0; i < precisionsAndPhrases.length; i += 2) {
      for (String phrase : ((String) precisionsAndPhrases[i + 1]).split(",")) {
        table.put(phrase, (Precision) precisionsAndPhrases[i]);
      }
    }
    return table;
  }

  static Set<String> words() {
    Set<String> words = new java.util.HashSet<>(BEFORE.words());
    words.addAll(AFTER.words());
    words.addAll(MOTIONS);
    words.addAll(TOPICS);
    return words;
  }

  /** That ends just before a token and begins no earlier than another; empty if there is none. */
  static Phrase<Precision> before(Tokens tokens, int end, int floor) {
    Phrase<Precision> found = BEFORE.before(tokens, end, NONE);
    boolean topic = found.length() == 1 && tokens.is(end - 1, "about") && isTopic(tokens, end - 2);
    boolean motion =
        found.value() == Precision.AT_MOST
            && MOTIONS.contains(tokens.word(end - found.length() - 1));
    return end - found.length() < floor || motion || topic ? NONE : found;
  }

  /** Whether a word makes "about" tell a subject: talked about 5 plans. */
  private static boolean isTopic(Tokens tokens, int at) {
    return TOPICS.contains(tokens.word(at));
  }

  /** That begins at a token; empty if none does. */
  static Phrase<Precision> after(Tokens tokens, int at) {
    Phrase<Precision> found = AFTER.at(tokens, at, NONE);
    boolean apart = tokens.is(at, "+") && !tokens.isGlued(at);
    boolean another = tokens.is(at, "and") && isNumber(tokens, at + found.length());
    boolean group = found.length() > 1 && tokens.isHyphen(at + found.length());
    return apart || another || group ? NONE : found;
  }

  /** Whether what looks like a hedge is that of the next number: 25 cars and over 100 boats. */
  private static boolean isNumber(Tokens tokens, int at) {
    return tokens.isNumber(at)
        || NumberWords.cardinal(tokens.word(at)) > 0
        || !Currencies.at(tokens, at).isNone();
  }
}
