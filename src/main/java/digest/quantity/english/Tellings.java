package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.Units;
import digest.quantity.english.Changes.Told;
import digest.quantity.english.Changes.Way;
import java.math.BigDecimal;
import java.util.List;

/** Says of a quantity what change it is told as, in the light of those before it. */
final class Tellings {
  private Tellings() {}

  /** Of a word or an ordinal: doubled tells no change beside itself. */
  static Found ofWord(Reading reading, Found found) {
    Told told = Changes.before(reading.tokens, found.from(), reading.floor());
    boolean goal = told.change() == Change.UP_TO || told.change() == Change.DOWN_TO;
    return before(reading, found, goal ? told : new Told(Change.NONE, told.way()));
  }

  /** In the light of what stands before and after it. */
  static Found told(Reading reading, Found found, Told told) {
    Found by = before(reading, found, told);
    boolean open = told.change() == Change.NONE && by.change() == Change.NONE;
    boolean from = reading.tokens.is(found.from() - 1, "from");
    return open && !from ? by.told(Changes.after(reading.tokens, found)) : by;
  }

  static Found before(Reading reading, Found found, Told told) {
    Tokens tokens = reading.tokens;
    int only = Changes.skippedBefore(tokens, found.from(), reading.floor());
    if (only < found.from() && tokens.is(only - 1, "to")) {
      return to(reading, found, told, only - 1);
    }
    return switch (tokens.word(found.from() - 1)) {
      case "from" -> {
        reading.from(told.way() == Way.NONE ? multiplied(reading, found.from() - 1) : told.way());
        yield found;
      }
      case "to" -> to(reading, found, told, found.from() - 1);
      default -> found.told(told.change());
    };
  }

  private static Found to(Reading reading, Found found, Told told, int to) {
    Found origin = reading.origin(found.from());
    if (!origin.isNone()) {
      Found same = sameUnit(reading, origin, found);
      Change goal = told.change() == Change.NONE ? reading.fromWay().to : told.change();
      reading.closeFrom(goal);
      return same.told(goal);
    }
    Way multiplied = multiplied(reading, to);
    if (multiplied != Way.NONE) {
      return found.told(multiplied.to);
    }
    return switch (reading.changeBefore(to)) {
      case UP_BY -> found.told(Change.UP_TO);
      case DOWN_BY -> found.told(Change.DOWN_TO);
      default -> found.told(told.change());
    };
  }

  /** Doubled to 40; halved, to 20. */
  static Way multiplied(Reading reading, int to) {
    Found previous = reading.previous();
    int end = reading.tokens.is(to - 1, ",") ? to - 1 : to;
    boolean near = !previous.isNone() && previous.to() == end;
    return near && previous.meaning() instanceof Amount amount && amount.unit().equals(Units.TIMES)
        ? amount.value().compareTo(BigDecimal.ONE) > 0 ? Way.UP : Way.DOWN
        : Way.NONE;
  }

  /** Gives the unit of one end of "from … to …" to the other that has none. */
  private static Found sameUnit(Reading reading, Found origin, Found goal) {
    if (!(origin.meaning() instanceof Amount first) || !(goal.meaning() instanceof Amount last)) {
      return goal;
    }
    if (last.unit().isBare() && !first.unit().isBare()) {
      return goal.meaning(List.of(new Amount(last.value(), first.unit())));
    }
    if (first.unit().isBare() && !last.unit().isBare()) {
      reading.replace(origin, origin.meaning(List.of(new Amount(first.value(), last.unit()))));
    }
    return goal;
  }
}
