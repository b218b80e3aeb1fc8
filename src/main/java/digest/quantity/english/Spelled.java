package digest.quantity.english;

import digest.quantity.english.Numeral.Form;
import java.math.BigDecimal;

/** Reads a number in words, up to hundreds of trillions. Made for one number. */
final class Spelled {
  /** What the last word was: it decides what may follow. */
  private enum Last {
    NOTHING,
    ONES,
    TENS,
    HUNDRED,
    SCALE
  }

  private static final long[] TENTH_POWERS = {
    1L, 10L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L, 1_000_000_000L
  };

  private final Tokens tokens;
  private long total;
  private long group;
  private int place;
  private int scale;
  private int lastScale = 15;
  private Last last = Last.NOTHING;
  private boolean ordinal;
  private final int start;
  private int at;

  private Spelled(Tokens tokens, int at) {
    this.tokens = tokens;
    this.start = at;
    this.at = at;
  }

  /** The number that begins at a token; an ordinal if its last word is one. */
  static Numeral at(Tokens tokens, int at) {
    Spelled spelled = new Spelled(tokens, at);
    spelled.read();
    return spelled.numeral();
  }

  /** What follows {@code a}: a hundred and five. */
  static Numeral afterArticle(Tokens tokens, int at) {
    Spelled spelled = new Spelled(tokens, at);
    spelled.group = 1;
    spelled.last = Last.ONES;
    if (NumberWords.scale(tokens.word(at)) == 0) {
      return Numeral.NONE;
    }
    spelled.read();
    return spelled.numeral();
  }

  private void read() {
    while (!ordinal && (takes(at) || last != Last.NOTHING && takes(next()))) {
      // Each word is taken by the test.
    }
  }

  /** The token after a hyphen or an {@code and} that joins two parts of one number. */
  private int next() {
    if (tokens.isHyphen(at)) {
      return at + 1;
    }
    boolean joins = last == Last.HUNDRED || last == Last.SCALE && lastScale == 3;
    return joins && tokens.is(at, "and") ? at + 1 : -1;
  }

  private boolean takes(int index) {
    String word = tokens.word(index);
    if (word.isEmpty()) {
      return false;
    }
    int cardinal = NumberWords.cardinal(word);
    int power = NumberWords.scale(word);
    if (power > 0 && last != Last.NOTHING && Sizes.isCounted(tokens, start, index)) {
      return false;
    }
    boolean taken =
        cardinal > 0
            ? adds(cardinal, false)
            : power > 0 ? multiplies(power) : adds(NumberWords.ordinal(word), true);
    if (taken) {
      at = index + 1;
    }
    return taken;
  }

  private boolean adds(int number, boolean order) {
    boolean fits =
        number >= 100
            ? last == Last.NOTHING
            : number < 10 ? last != Last.ONES : last != Last.ONES && last != Last.TENS;
    if (number == 0 || !fits) {
      return false;
    }
    group += number;
    place = 0;
    scale = 0;
    last = number < 20 ? Last.ONES : Last.TENS;
    ordinal = order;
    return true;
  }

  private boolean multiplies(int power) {
    if (power == 2) {
      return hundreds();
    }
    boolean again = last == Last.SCALE && power > lastScale && power + scale <= 15;
    if (again) {
      total *= TENTH_POWERS[power - 3] * 1000;
      lastScale = power;
    } else if (group > 0 && power < lastScale) {
      total += group * (power > 9 ? 1_000_000_000_000L : TENTH_POWERS[power]);
      lastScale = power;
    } else {
      return false;
    }
    group = 0;
    return grown(power, Last.SCALE);
  }

  private boolean hundreds() {
    if (group == 0 || group > 99 || last == Last.SCALE || last == Last.HUNDRED) {
      return false;
    }
    group *= 100;
    return grown(2, Last.HUNDRED);
  }

  private boolean grown(int power, Last now) {
    place += power;
    scale += power;
    last = now;
    return true;
  }

  private Numeral numeral() {
    long value = total + group;
    if (last == Last.NOTHING || value == 0) {
      return Numeral.NONE;
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal placed = exact.scaleByPowerOfTen(-place);
    BigDecimal told =
        placed.setScale(0, java.math.RoundingMode.UNNECESSARY).scaleByPowerOfTen(place);
    return new Numeral(told, at, scale, ordinal ? Form.ORDINAL : Form.WORDS);
  }
}
