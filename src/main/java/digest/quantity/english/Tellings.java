package digest.quantity.english;

import digest.quantity.Amount;
import digest.quantity.Change;
import digest.quantity.english.Changes.Told;
import java.util.List;

/** Says of a quantity what change it is told as, in the light of those before it. */
final class Tellings {
  private Tellings() {}

  static Found told(Reading reading, Found found, Told told) {
    Tokens tokens = reading.tokens;
    return switch (tokens.word(found.from() - 1)) {
      case "from" -> {
        reading.from(told.way());
        yield found;
      }
      case "to" -> to(reading, found, told);
      default ->
          found.told(
              told.change() == Change.NONE ? Changes.after(tokens, found.to()) : told.change());
    };
  }

  private static Found to(Reading reading, Found found, Told told) {
    Found origin = reading.origin(found.from());
    if (!origin.isNone()) {
      reading.closeFrom();
      Found same = sameUnit(reading, origin, found);
      return same.told(told.change() == Change.NONE ? reading.fromWay().to : told.change());
    }
    return switch (reading.changeBefore(found.from() - 1)) {
      case UP_BY -> found.told(Change.UP_TO);
      case DOWN_BY -> found.told(Change.DOWN_TO);
      default -> found.told(told.change());
    };
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
