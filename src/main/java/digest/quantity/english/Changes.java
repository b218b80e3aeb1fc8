package digest.quantity.english;

import digest.quantity.Change;
import digest.quantity.english.Phrases.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Verbs and nouns that tell a number as a change: only where the two stand together. */
final class Changes {
  /** Which way, before it is known by how much or to what. */
  enum Way {
    NONE(Change.NONE, Change.NONE),
    UP(Change.UP_BY, Change.UP_TO),
    DOWN(Change.DOWN_BY, Change.DOWN_TO);

    final Change by;
    final Change to;

    Way(Change by, Change to) {
      this.by = by;
      this.to = to;
    }
  }

  /** What change a number is told as, and which way a "from" or a "by" before it points. */
  record Told(Change change, Way way) {
    static final Told NOTHING = new Told(Change.NONE, Way.NONE);
  }

  private static final Set<String> UP =
      set(
          "rose rise rises rising risen grew grow grows growing grown increased increase increases"
              + " increasing up climbed climb climbing climbs gained gain gains gaining jumped jump"
              + " jumping surged surge surging soared soar soaring advanced expanded expand"
              + " expanding accelerated improved higher swelled rebounded edged");
  private static final Set<String> DOWN =
      set(
          "fell fall falls falling fallen dropped drop drops dropping declined decline declines"
              + " declining decreased decrease decreases decreasing cut cuts cutting reduced reduce"
              + " reduces reducing down lower slid shrank shrink shrinking shrunk contracted"
              + " slipped plunged tumbled dipped shortened lowered narrowed slumped shed");

  /** Verbs that take what changes as an object: raised output by 5 per cent. */
  private static final Set<String> RAISES =
      set("raise raised raises raising lift lifted lifting boost boosted boosting lengthened");

  private static final Set<String> UP_NOUNS =
      set("growth increase increases rise rises gain gains jump surge higher up improvement");
  private static final Set<String> DOWN_NOUNS =
      set("fall falls drop drops decrease decline reduction lower down cut fewer shorter");

  /** Nouns that take "of": an increase of, growth of. */
  private static final Set<String> OF_UP = set("growth increase rise gain jump surge expansion");

  private static final Set<String> OF_DOWN =
      set("fall drop decrease decline reduction cut contraction loss");

  private static final Phrases<Boolean> BETWEEN =
      new Phrases<>(
          Phrases.listed(
              "year on year,year-on-year,y-o-y,yoy,month on month,month-on-month,annually,further,"
                  + "a further,another,an additional,sharply,slightly,steadily,again,only,just,by,"
                  + "on average,a year,over a year earlier,from a year earlier,year over year,"
                  + "year-over-year,quarter on quarter,quarter-on-quarter,altogether,in all,"
                  + "from a year ago,significantly,still,as,an average of,annual,rapidly"));

  private static final Phrase<Boolean> NO_PHRASE = new Phrase<>(List.of(), false);

  private static final int REACH = 5;

  private Changes() {}

  private static Set<String> set(String words) {
    return Vocabulary.set(words);
  }

  static Set<String> words() {
    Set<String> words = new HashSet<>(BETWEEN.words());
    List.of(UP, DOWN, RAISES, UP_NOUNS, DOWN_NOUNS, OF_UP, OF_DOWN).forEach(words::addAll);
    words.addAll(Set.of("from", "rate", "per"));
    return words;
  }

  /** What stands just before a quantity, not before the token {@code floor}. */
  static Told before(Tokens tokens, int from, int floor) {
    int at = from - 1;
    return switch (tokens.word(at)) {
      case "by" -> by(wayOver(tokens, at, floor));
      case "to" -> to(wayOver(tokens, at, floor));
      case "from" -> new Told(Change.NONE, wayOver(tokens, at, floor));
      case "of", "at" -> by(ofNoun(tokens, at, floor));
      default -> {
        int verb = skipped(tokens, from, floor);
        yield verb < floor ? Told.NOTHING : tellsPlainly(tokens, verb);
      }
    };
  }

  private static Told tellsPlainly(Tokens tokens, int verb) {
    String word = tokens.word(verb);
    return switch (word) {
      case "by" -> by(way(tokens, verb - 1));
      case "to" -> to(way(tokens, verb - 1));
      case "higher", "lower", "expand", "expanding", "advanced" -> Told.NOTHING;
      default -> by(way(tokens, verb));
    };
  }

  private static Told by(Way way) {
    return new Told(way.by, way);
  }

  private static Told to(Way way) {
    return new Told(way.to, way);
  }

  private static Way way(Tokens tokens, int at) {
    String word = tokens.word(at);
    return word.isEmpty() ? Way.NONE : UP.contains(word) ? Way.UP : down(word);
  }

  private static Way down(String word) {
    return DOWN.contains(word) ? Way.DOWN : Way.NONE;
  }

  private static Way ofNoun(Tokens tokens, int of, int floor) {
    int at = tokens.is(of - 1, "rate") ? of - 2 : of - 1;
    String word = tokens.word(at);
    return at < floor
        ? Way.NONE
        : OF_UP.contains(word) ? Way.UP : OF_DOWN.contains(word) ? Way.DOWN : Way.NONE;
  }

  /** Of the verb before a "by" or a "to", be it with its object between them. */
  private static Way wayOver(Tokens tokens, int preposition, int floor) {
    int verb = skipped(tokens, preposition, floor);
    if (verb < floor) {
      return Way.NONE;
    }
    Way near = way(tokens, verb);
    for (int at = verb; near == Way.NONE && at >= floor && at > verb - REACH; at--) {
      if (!tokens.isWord(at) && !tokens.isHyphen(at)) {
        return Way.NONE;
      }
      near = transitive(tokens.word(at));
    }
    return near;
  }

  private static Way transitive(String word) {
    return RAISES.contains(word)
        ? Way.UP
        : switch (word) {
          case "increase", "increased", "increases", "increasing" -> Way.UP;
          case "cut", "cuts", "cutting", "reduce", "reduced", "reduces", "reducing", "lowered" ->
              Way.DOWN;
          case "shortened" -> Way.DOWN;
          default -> Way.NONE;
        };
  }

  /** The token before what may stand between a verb and its number. */
  private static int skipped(Tokens tokens, int end, int floor) {
    int at = end;
    for (int i = 0; i < 3; i++) {
      int length = BETWEEN.before(tokens, at, NO_PHRASE).length();
      if (length == 0
          || at - length < floor
          || tokens.is(at - 1, "by")
          || tokens.is(at - 1, "as")) {
        break;
      }
      at -= length;
    }
    return at - 1;
  }

  /** The token at which a phrase begins that ends before a token; the token itself if none does. */
  static int skippedBefore(Tokens tokens, int end, int floor) {
    int length = BETWEEN.before(tokens, end, NO_PHRASE).length();
    return end - length < floor ? end : end - length;
  }

  /** The token after what may stand between a number and what is told of it. */
  static int skippedAfter(Tokens tokens, int at) {
    return at + BETWEEN.lengthAt(tokens, at);
  }

  /** What follows a quantity: 8 per cent growth, 3 per cent lower. */
  static Change after(Tokens tokens, int to) {
    int at = skippedAfter(tokens, tokens.isHyphen(to) ? to + 1 : to);
    String word = tokens.word(at);
    if (UP_NOUNS.contains(word)) {
      return Change.UP_BY;
    }
    boolean compared = tokens.is(at + 1, "per") || tokens.is(at + 1, "than");
    return switch (word) {
      case "more" -> compared ? Change.UP_BY : Change.NONE;
      case "less" -> compared ? Change.DOWN_BY : Change.NONE;
      default -> DOWN_NOUNS.contains(word) ? Change.DOWN_BY : Change.NONE;
    };
  }
}
