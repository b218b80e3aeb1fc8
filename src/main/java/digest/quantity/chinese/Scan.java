package digest.quantity.chinese;

import digest.quantity.Change;
import digest.quantity.Kind;
import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import digest.quantity.When;
import java.util.ArrayList;
import java.util.List;

/** One reading of one text, from its beginning to its end. */
final class Scan {
  /** What may begin with a character: a quantity, a word that is none, a word of change. */
  private static final byte QUANTITY = 1;

  private static final byte EXCLUSION = 2;
  private static final byte OTHER = 4;

  /** Where something of interest may begin; all else is passed over. */
  private static final byte[] STARTS = starts();

  private final Text text;
  private final NotQuantities not;
  private final Reader reader;
  private final Amounts amounts;
  private final Codes codes;
  private final Context context;
  private final List<Quantity> found = new ArrayList<>();

  private Reading last = Reading.NONE;
  private Change lastChange = Change.NONE;
  private int lastYear;
  private Changes.Found change = Changes.Found.NONE;

  Scan(String string, NotQuantities not) {
    this.text = new Text(string);
    this.not = not;
    this.amounts = new Amounts(text);
    this.codes = new Codes(text);
    this.reader = new Reader(text, not, amounts, codes);
    this.context = new Context(text);
  }

  List<Quantity> read() {
    for (int i = 0; i < text.length(); ) {
      i = step(i);
    }
    return found;
  }

  private int step(int at) {
    int skipped = not.lengthAt(text.string(), at);
    if (skipped > 0) {
      return at + skipped;
    }
    byte start = STARTS[text.at(at)];
    if (start == 0) {
      return at + 1;
    }
    int excluded = (start & EXCLUSION) != 0 ? Exclusions.lengthAt(text, at) : 0;
    if (excluded > 0) {
      return at + excluded;
    }
    Reading reading = (start & QUANTITY) != 0 ? reader.at(at, last, lastYear) : Reading.NONE;
    return reading.found() ? accept(reading) : pass(at);
  }

  /** Passes over what is no quantity. */
  private int pass(int at) {
    Changes.Found verb = Changes.at(text, at);
    if (verb.end() > at) {
      change = verb;
      return verb.end();
    }
    if (text.isLatinLetter(at)) {
      return at + codes.wordAt(at);
    }
    if (!Numerals.mayStart(text, at)) {
      return at + 1;
    }
    Numeral number = Numerals.at(text, at);
    int code = number.found() ? codes.numberAt(number, amounts.unitOf(number)) : 0;
    return Math.max(Math.max(at + code, number.end()), at + 1);
  }

  private int accept(Reading alone) {
    change = Changes.across(alone, change, text);
    Change told = context.changeOf(alone, change, last, lastChange);
    Reading reading =
        context.dayOfSameMonth(context.session(context.multiple(alone, told), last), last);
    int behind = Ranges.behindConnector(text, reading);
    Reading second = behind < 0 ? Reading.NONE : reader.secondHalf(behind, reading);
    if (!second.found()) {
      return add(reading, told);
    }
    Reading first = Ranges.first(reading, second, amounts);
    Reading completed = Ranges.second(first, second, text);
    boolean score = context.isScore(first, second);
    add(first.asIncidental(first.incidental() || score), told);
    Change reached = context.changeOfEnd(first, completed, told);
    return completed.meanings().isEmpty()
        ? first.end()
        : add(completed.asIncidental(completed.incidental() || score), reached);
  }

  private int add(Reading reading, Change told) {
    if (reading.numeral().isPair() && !reading.meanings().isEmpty()) {
      put(half(reading, reading.numeral().first(), reading.numeral().split()), told);
      put(half(reading, reading.numeral().second(), reading.end()), told);
    } else if (!reading.meanings().isEmpty()) {
      put(reading, told);
    }
    return reading.end();
  }

  /** One of the two that a pair of digits stands for, up to its end. */
  private Reading half(Reading pair, Numeral number, int end) {
    int start = number.start() == pair.numeral().start() ? pair.start() : number.start();
    if (pair.meanings().get(0) instanceof When first) {
      int later = Dates.yearOf(number) - Dates.yearOf(pair.numeral());
      boolean month = first.month() > 0;
      return Reading.of(
          start,
          end,
          new When(
              month ? 0 : first.year() + later,
              false,
              month ? first.month() + later : 0,
              0,
              first.part()));
    }
    Reading half =
        pair.measure().found()
            ? amounts.reading(number, pair.measure(), end)
            : Reading.open(number, List.of(Amounts.count(number))).spanning(number.start(), end);
    return half.spanning(start, end).with(pair.precision()).asIncidental(pair.incidental());
  }

  private void put(Reading reading, Change told) {
    Kind kind = reading.meanings().get(0).kind();
    boolean changes = kind != Kind.MULTIPLE && kind != Kind.DATE && kind != Kind.TIME;
    found.add(
        new Quantity(
            text.string().substring(reading.start(), reading.end()),
            reading.start(),
            reading.end(),
            reading.meanings(),
            reading.precision(),
            changes ? Context.changeTold(reading, told) : Change.NONE,
            reading.incidental()));
    Origins.tell(text, found);
    last = reading;
    lastChange = told;
    lastYear = Context.yearTold(reading, lastYear);
  }

  /** Whether a quantity may begin anywhere in a text. */
  static boolean mayFind(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ((STARTS[text.charAt(i)] & QUANTITY) != 0) {
        return true;
      }
    }
    return false;
  }

  private static byte[] starts() {
    byte[] starts = new byte[Character.MAX_VALUE + 1];
    String numerals = "0123456789０１２３４５６７８９〇○零一二三四五六七八九十两俩仨廿卅百千万亿兆壹贰叁肆伍陆柒捌玖数几";
    mark(Reader.firsts() + numerals, QUANTITY, starts);
    mark(String.valueOf(Exclusions.firsts()), EXCLUSION, starts);
    mark(String.valueOf(Changes.firsts()), OTHER, starts);
    for (char c = 'A'; c <= 'z'; c++) {
      starts[c] |= OTHER;
    }
    return starts;
  }

  private static void mark(String characters, byte what, byte[] starts) {
    for (char c : characters.toCharArray()) {
      starts[c] |= what;
    }
  }
}
