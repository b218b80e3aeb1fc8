package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Kind;
import digest.quantity.Units;
import digest.quantity.When;
import digest.quantity.When.Part;
import digest.quantity.chinese.Measure.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What the words and quantities before a quantity make of it. */
final class Context {
  /** How far behind a term of office its meeting may be told: 十三届市政协一次会议. */
  private static final int REACH = 12;

  /** Between a change and what it led to: 提高2.3个百分点，达到35.6%. */
  private static final Set<String> LEADING =
      Set.of("，达到", "，达", ",达到", "、达到", "，达到了", "，总量达", "，总数达", "，总数达到", "达到", "到", "至", "，为");

  private static final String LARGER = "高多快大长强";

  private final Text text;

  Context(Text text) {
    this.text = text;
  }

  Change changeOf(Reading reading, Changes.Found verb, Reading last, Change lastChange) {
    if (verb.end() == reading.start()) {
      return reading.numeral().value().signum() < 0 ? Change.NONE : verb.change();
    }
    if (lastChange != Change.NONE && isLedTo(last.end(), reading.start())) {
      return Changes.reaching(lastChange);
    }
    if (isListed(last, reading) && reading.isOf(last.meanings().get(0).kind())) {
      return lastChange;
    }
    return reading.isOf(Kind.POINT) && changeBehind(reading) == Change.NONE
        ? Comparisons.of(text, reading.start(), last.end())
        : changeBehind(reading);
  }

  /** 增长3.2%、4.5%和6%. */
  private boolean isListed(Reading last, Reading reading) {
    return last.end() == reading.start() - 1 && text.isOneOf(last.end(), "、和及与");
  }

  /** 八折 is always what the price falls to. */
  static Change changeTold(Reading reading, Change told) {
    return reading.measure().role() == Role.DISCOUNT ? Change.DOWN_TO : told;
  }

  /** 7月5日、6日. */
  Reading dayOfSameMonth(Reading reading, Reading last) {
    if (isListed(last, reading)
        && last.meanings().get(0) instanceof When from
        && reading.means(When.class)
        && reading.meanings().get(0) instanceof When to
        && from.day() > 0
        && to.day() > 0
        && to.month() == 0) {
      return reading.with(
          List.of(new When(from.year(), from.relative(), from.month(), to.day(), to.part())));
    }
    return reading;
  }

  /** 增长12%至3.5亿元: what differs in kind is no second end of a range, but what was reached. */
  Change changeOfEnd(Reading first, Reading second, Change told) {
    boolean range =
        second.meanings().isEmpty()
            || first.meanings().isEmpty()
            || second.isOf(first.meanings().get(0).kind());
    return range ? told : Changes.reaching(told);
  }

  /** 3-1 tells who won rather than a range: no range comes down. */
  boolean isScore(Reading first, Reading second) {
    return first.isOpen()
        && second.isOpen()
        && first.numeral().isWithin(0, 99)
        && second.numeral().isWithin(0, 99)
        && first.numeral().value().compareTo(second.numeral().value()) >= 0;
  }

  private boolean isLedTo(int end, int start) {
    int length = start - end;
    return length > 0 && length < 6 && LEADING.contains(text.string().substring(end, start));
  }

  /** 8.5%的增长. */
  private Change changeBehind(Reading reading) {
    boolean share = reading.isOf(Kind.SHARE) || reading.isOf(Kind.POINT);
    return share && text.at(reading.end()) == '的'
        ? Changes.at(text, reading.end() + 1).change()
        : Change.NONE;
  }

  /** To grow by two times is to become three times as large; so is to be two times larger. */
  Reading multiple(Reading reading, Change told) {
    if (reading.measure().role() != Role.MULTIPLE) {
      return reading;
    }
    BigDecimal times = reading.numeral().value();
    Amount more = new Amount(times.add(BigDecimal.ONE), Units.TIMES);
    int before = reading.start() - 1;
    if (told == Change.UP_BY
        || times.compareTo(BigDecimal.ONE) == 0 && text.isOneOf(before, LARGER)
        || text.has(before - 1, "高出")
        || text.has(before - 1, "多出")) {
      return reading.with(List.of(more));
    }
    boolean unclear =
        times.compareTo(BigDecimal.ONE) != 0
            && text.isOneOf(before, LARGER)
            && !text.has(before - 1, "最");
    return unclear ? reading.with(List.of(more, new Amount(times, Units.TIMES))) : reading;
  }

  /** 六次 behind 一届 is the sixth meeting; alone it is six times. */
  Reading session(Reading reading, Reading last) {
    if (reading.measure().role() != Role.OCCASION || !last.isOf(Kind.SESSION)) {
      return reading;
    }
    int distance = reading.start() - last.end();
    boolean meets =
        distance < REACH
            && text.at(last.end() - 1) == '届'
            && (text.has(reading.end(), "会议")
                || text.has(reading.end(), "全会")
                || text.has(reading.end(), "全体会")
                || text.has(reading.end(), "常委会"))
            && isUnbroken(last.end(), reading.start());
    return distance == 0 || meets
        ? Reading.of(reading.start(), reading.end(), reading.numeral().value(), Units.SESSION)
        : reading;
  }

  private boolean isUnbroken(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.isOneOf(i, "，。；、！？开办行")) {
        return false;
      }
    }
    return true;
  }

  /** The last year told as in the calendar, for 同年. */
  static int yearTold(Reading reading, int before) {
    boolean told =
        reading.meanings().size() == 1
            && reading.meanings().get(0) instanceof When when
            && !when.relative()
            && when.year() >= 1000
            && when.part() != Part.DECADE;
    return told ? ((When) reading.meanings().get(0)).year() : before;
  }
}
