package digest.quantity.english;

import digest.quantity.english.Tokens.Kind;
import java.util.HashSet;
import java.util.Set;

/** Ordinary words that only look like quantities. */
final class Idioms {
  private static final Phrases<Boolean> PHRASES =
      new Phrases<>(
          Phrases.listed(
              "one of,one another,one by one,one after another,one after the other,one-on-one,one"
                  + " on one,no"
                  + " one,one-to-one,one-stop,one-off,one-way,one-sided,one-time,one-size-fits-all,one"
                  + " day,one thing,one's,one way or another,one and all,one and the same,square"
                  + " one,one country two systems,one country, two systems,at one point,at one"
                  + " time,at one go,in one go,on the one hand,on one"
                  + " hand,one-third-party,one-party,one-man,first of all,at first,first and"
                  + " foremost,first-hand,first hand,at first sight,at first glance,first"
                  + " aid,first-aid,first lady,first-class,first class,first-rate,first name,in the"
                  + " first place,first secretary,first-come,first come,first things first,from the"
                  + " first,in the second place,second-hand,second hand,second to none,second"
                  + " nature,second-rate,second thoughts,second home,third-party,third party,third"
                  + " parties,third-rate,third world,fifth column,at once,once again,once more,once"
                  + " upon,all at once,once and for"
                  + " all,two-way,two-pronged,two-sided,three-dimensional,"
                  + "two-dimensional,four-wheel,four-wheeled,half-hearted,half-baked,half-finished,half-way,half"
                  + " way,half past,half-time,better half,zero-sum,zero"
                  + " tolerance,zero-tolerance,net zero,net-zero,zero-carbon,zero"
                  + " carbon,zero-emission,zero emission,zero emissions,near-zero,zero in on,zero"
                  + " waste,zero-waste,double-digit,double digits,double-check,double"
                  + " check,double-edged,double down,double-sided,double-track,double"
                  + " first-class,double carbon,double reduction,doubling down,doubled down,doubled"
                  + " as,doubles as,doubling as,double as,doubling"
                  + " up,single-digit,single-handed,single-handedly,single-minded,single"
                  + " out,singled out,single-use,quarter-final,quarter-finals,24/7,triple-a,fourth"
                  + " estate,a second time around,seconds away,half-truth,twice-weekly,at sixes and"
                  + " sevens,second only,many a,two by two,below zero,above zero,million-dollar"
                  + " question,forty winks,double tenth"));

  /** Names that take a number: Boeing 737, ISO 9001. */
  private static final Set<String> NAMED =
      Vocabulary.set(
          "boeing airbus iphone windows iso shenzhou tiangong tianzhou beidou android xbox"
              + " playstation chang'e huawei mate python java ubuntu gpt gaofen yaogan fengyun"
              + " jilin");

  private Idioms() {}

  static Set<String> words() {
    Set<String> words = new HashSet<>(PHRASES.words());
    words.addAll(NAMED);
    words.addAll(Set.of("made", "china"));
    words.addAll(Set.of("group", "hotline", "helpline", "s", "post", "plan", "industry", "five"));
    return words;
  }

  /** The words with which one may begin. */
  static Set<String> firsts() {
    Set<String> firsts = new HashSet<>(PHRASES.firsts());
    firsts.addAll(Set.of("group", "five"));
    return firsts;
  }

  /** The token after the idiom that begins at a token; the token itself if none does. */
  static int after(Tokens tokens, int at) {
    int phrase = PHRASES.lengthAt(tokens, at);
    if (phrase > 0) {
      return at + phrase;
    }
    int call = Telephones.after(tokens, at);
    if (call > at) {
      return call;
    }
    if (tokens.isNumber(at)) {
      int plan = Ordinals.isSuffix(tokens, at + 1) ? afterPlan(tokens, at + 2) : -1;
      return plan > at + 2 ? plan : afterName(tokens, at);
    }
    boolean groupOf = tokens.is(at, "group") && tokens.is(at + 1, "of") && tokens.isCapital(at);
    int plan = afterPlan(tokens, at + (NumberWords.ordinal(tokens.word(at)) > 0 ? 1 : 0));
    return groupOf ? at + 3 : plan > at + 1 ? plan : at;
  }

  private static int afterName(Tokens tokens, int at) {
    if (hasLeadingZero(tokens, at)) {
      return Math.max(Telephones.run(tokens, at), Clusters.after(tokens, at + 1));
    }
    if (isRatio(tokens, at)) {
      return at + 5;
    }
    boolean name = isName(tokens, at) || Clusters.isScore(tokens, at) || isScreen(tokens, at);
    return name ? Clusters.after(tokens, at + 1) : at;
  }

  /** A 3-to-1 majority; but 3-to-5 is a range. */
  private static boolean isRatio(Tokens tokens, int at) {
    return tokens.isHyphen(at + 1)
        && tokens.is(at + 2, "to")
        && tokens.isHyphen(at + 3)
        && tokens.small(at + 4) >= 0
        && tokens.small(at + 4) <= tokens.small(at);
  }

  /** A 4K screen. */
  private static boolean isScreen(Tokens tokens, int at) {
    boolean k = tokens.isGlued(at + 1) && tokens.length(at + 1) == 1 && tokens.is(at + 1, "k");
    return k
        && tokens.isCapital(at + 1)
        && (tokens.small(at) == 4 || tokens.small(at) == 8)
        && Currencies.at(tokens, at - 1).isNone();
  }

  private static boolean isName(Tokens tokens, int at) {
    if (tokens.is(at + 1, "hotline") || tokens.is(at + 1, "helpline") || isDomain(tokens, at + 1)) {
      return true;
    }
    if (NAMED.contains(tokens.word(at - 1)) && tokens.isCapital(at - 1)) {
      return true;
    }
    if (tokens.is(at - 1, "china") && tokens.is(at - 2, "in") && tokens.is(at - 3, "made")) {
      return true;
    }
    return isBehindName(tokens, at) || isVersion(tokens, at);
  }

  private static boolean isDomain(Tokens tokens, int dot) {
    boolean glued = tokens.is(dot, ".") && tokens.isGlued(dot) && tokens.isGlued(dot + 1);
    return glued
        && switch (tokens.word(dot + 1)) {
          case "com", "cn", "net", "org" -> true;
          default -> false;
        };
  }

  /** COVID-19, post-80s, F-35: but mid-2023, July-5. */
  private static boolean isBehindName(Tokens tokens, int at) {
    if (!tokens.isGlued(at) || !tokens.is(at - 1, "-") || !tokens.isGlued(at - 1)) {
      return false;
    }
    boolean wordBefore = tokens.isWord(at - 2) || tokens.kind(at - 2) == Kind.NAME;
    return wordBefore && !Calendar.mayPrecede(tokens, at - 2, at) && !Ages.isGroup(tokens, at);
  }

  /** Industry 4.0. */
  private static boolean isVersion(Tokens tokens, int at) {
    int length = tokens.length(at);
    return length == 3
        && tokens.charAt(at, 1) == '.'
        && tokens.charAt(at, 2) == '0'
        && tokens.isCapital(at - 1)
        && Measures.at(tokens, at + 1).isNone()
        && NumberWords.scale(tokens.word(at + 1)) == 0
        && Currencies.at(tokens, at - 1).isNone();
  }

  private static boolean hasLeadingZero(Tokens tokens, int at) {
    boolean zero =
        tokens.length(at) > 1 && tokens.charAt(at, 0) == '0' && tokens.charAt(at, 1) != '.';
    return zero && !tokens.is(at + 1, ":") && !Calendar.isMonth(tokens, at + 1);
  }

  /** The five-year plans, which are names: the 14th Five-Year Plan. */
  private static int afterPlan(Tokens tokens, int at) {
    boolean plan =
        tokens.is(at, "five")
            && tokens.isCapital(at)
            && tokens.isHyphen(at + 1)
            && tokens.is(at + 2, "year")
            && tokens.is(at + 3, "plan");
    return plan ? at + 4 : at;
  }
}
