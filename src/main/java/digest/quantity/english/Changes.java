package digest.quantity.english;

import digest.quantity.Change;
import digest.quantity.Kind;
import digest.quantity.english.Phrases.Phrase;
import java.util.List;

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

  private static final Phrase<Boolean> NO_PHRASE = new Phrase<>(List.of(), false);

  private static final int REACH = 9;

  private Changes() {}

  /** What stands just before a quantity, not before the token {@code floor}. */
  static Told before(Tokens tokens, int from, int floor) {
    int at = from - 1;
    return switch (tokens.word(at)) {
      case "by" -> by(wayOver(tokens, at, floor));
      case "to" -> to(wayOver(tokens, at, floor));
      case "from" -> new Told(Change.NONE, wayOver(tokens, at, floor));
      case "between" -> isBy(tokens.word(at - 1)) ? before(tokens, at, floor) : Told.NOTHING;
      case "of", "at" -> {
        // To a low of 3: the words between are passed over like any others.
        boolean passed = skippedBefore(tokens, from, floor) < from;
        int verb = passed ? skipped(tokens, from, floor) : -1;
        yield verb < floor ? by(ofNoun(tokens, at, floor)) : tellsPlainly(tokens, verb, floor);
      }
      default -> {
        int verb = skipped(tokens, from, floor);
        yield verb < floor ? Told.NOTHING : tellsPlainly(tokens, verb, floor);
      }
    };
  }

  private static boolean isBy(String word) {
    return word.equals("by") || word.equals("of");
  }

  private static Told tellsPlainly(Tokens tokens, int verb, int floor) {
    String word = tokens.word(verb);
    return switch (word) {
      case "by" -> by(wayOver(tokens, verb, floor));
      case "to" -> to(wayOver(tokens, verb, floor));
      case "of", "at" -> by(ofNoun(tokens, verb, floor));
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
    String before = tokens.word(at - 1);
    boolean phrasal =
        word.equals("up") && ChangeWords.UP_VERBS.contains(before)
            || word.equals("down") && ChangeWords.DOWN_VERBS.contains(before);
    return word.isEmpty() || phrasal
        ? Way.NONE
        : ChangeWords.UP.contains(word) ? Way.UP : down(word);
  }

  private static Way down(String word) {
    return ChangeWords.DOWN.contains(word) ? Way.DOWN : Way.NONE;
  }

  private static Way ofNoun(Tokens tokens, int of, int floor) {
    int at = of - 1;
    for (int i = 0; i < REACH && at >= floor && ChangeWords.RATES.contains(tokens.word(at)); i++) {
      at--;
    }
    if (at < floor) {
      return Way.NONE;
    }
    String word = tokens.word(at);
    Way noun =
        ChangeWords.OF_UP.contains(word)
            ? Way.UP
            : ChangeWords.OF_DOWN.contains(word) ? Way.DOWN : way(tokens, at);
    boolean verb = tokens.is(of, "at") && ChangeWords.GREW.contains(word) || at < of - 1;
    boolean told = ChangeWords.OF_UP.contains(word) || ChangeWords.OF_DOWN.contains(word) || verb;
    boolean negative = tokens.is(at - 1, "negative");
    return !told ? Way.NONE : negative && noun == Way.UP ? Way.DOWN : noun;
  }

  /** Of the verb before a "by" or a "to", be it with its object between them. */
  private static Way wayOver(Tokens tokens, int preposition, int floor) {
    int verb = skipped(tokens, preposition, floor);
    Way near = verb < floor ? Way.NONE : way(tokens, verb);
    boolean total = false;
    for (int at = verb; near == Way.NONE && at > verb - REACH; at--) {
      boolean joined = tokens.isHyphen(at) || tokens.isHyphen(at + 1);
      if (!tokens.isWord(at) && !joined || isClause(tokens.word(at))) {
        return Way.NONE;
      }
      total |= ChangeWords.TOTALS.contains(tokens.word(at));
      near = transitive(tokens, at, total);
    }
    return near;
  }

  private static boolean isClause(String word) {
    return switch (word) {
      case "that", "which", "who", "but", "while", "when", "from" -> true;
      default -> false;
    };
  }

  private static Way transitive(Tokens tokens, int at, boolean total) {
    String word = tokens.word(at);
    boolean on = tokens.is(at + 1, "on") || tokens.is(at + 1, "against");
    if (on && way(tokens, at) != Way.NONE) {
      return way(tokens, at);
    }
    return ChangeWords.RAISES.contains(word) || total && ChangeWords.TAKES.contains(word)
        ? Way.UP
        : ChangeWords.LOWERS.contains(word) ? Way.DOWN : Way.NONE;
  }

  /** The token before what may stand between a verb and its number. */
  private static int skipped(Tokens tokens, int end, int floor) {
    int at = end;
    for (int i = 0; i < 3; i++) {
      int length = ChangeWords.BETWEEN.before(tokens, at, NO_PHRASE).length();
      if (length == 0
          || at - length < floor
          || length == 1 && (tokens.is(at - 1, "by") || tokens.is(at - 1, "as"))) {
        break;
      }
      at -= length;
    }
    return at - 1;
  }

  /** The token at which a phrase begins that ends before a token; the token itself if none does. */
  static int skippedBefore(Tokens tokens, int end, int floor) {
    int length = ChangeWords.BETWEEN.before(tokens, end, NO_PHRASE).length();
    return end - length < floor ? end : end - length;
  }

  /** The token after what may stand between a number and what is told of it. */
  static int skippedAfter(Tokens tokens, int at) {
    return at + ChangeWords.BETWEEN.lengthAt(tokens, at);
  }

  /** What follows a quantity: 8 per cent growth, 3 per cent lower, 20 per cent off. */
  static Change after(Tokens tokens, Found found) {
    Change share = Discounts.after(tokens, found);
    boolean point = found.meanings().stream().anyMatch(one -> one.kind() == Kind.POINT);
    Change against = point && share == Change.NONE ? against(tokens, found.to()) : share;
    return against == Change.NONE ? after(tokens, found.to()) : against;
  }

  /** Points above or below another share. */
  private static Change against(Tokens tokens, int at) {
    return switch (tokens.word(at)) {
      case "above" -> Change.UP_BY;
      case "ahead" -> tokens.is(at + 1, "of") ? Change.UP_BY : Change.NONE;
      case "below", "behind" -> Change.DOWN_BY;
      default -> Change.NONE;
    };
  }

  private static Change after(Tokens tokens, int to) {
    int at = skippedAfter(tokens, tokens.isHyphen(to) ? to + 1 : to);
    String word = tokens.word(at);
    if (ChangeWords.UP_NOUNS.contains(word)) {
      return Change.UP_BY;
    }
    boolean compared = tokens.is(at + 1, "per") || tokens.is(at + 1, "than");
    boolean level = isLevel(tokens, at + 1);
    return switch (word) {
      case "above" -> level ? Change.UP_BY : Change.NONE;
      case "below" -> level ? Change.DOWN_BY : Change.NONE;
      case "more" -> compared ? Change.UP_BY : Change.NONE;
      case "less" -> compared ? Change.DOWN_BY : Change.NONE;
      default -> ChangeWords.DOWN_NOUNS.contains(word) ? Change.DOWN_BY : Change.NONE;
    };
  }

  /** Whether what follows "above" is what a quantity is compared with: that of 2022. */
  private static boolean isLevel(Tokens tokens, int at) {
    return Years.isPlain(tokens, at)
        || switch (tokens.word(at)) {
          case "that", "last", "a", "the" -> !tokens.is(at + 1, "sea");
          default -> false;
        };
  }
}
