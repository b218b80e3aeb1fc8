package digest.quantity.english;

import digest.quantity.Change;
import digest.quantity.Quantity;
import digest.quantity.When;
import digest.quantity.english.Changes.Way;
import java.util.ArrayList;
import java.util.List;

/** One text while it is read: its tokens, and what was found in it so far. */
final class Reading {
  final Tokens tokens;
  private final String text;
  private final List<Found> found = new ArrayList<>();
  private int lastYear;
  private int fromIndex = -1;
  private Way fromWay = Way.NONE;

  Reading(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The token after the last quantity: nothing before it may be read again. */
  int floor() {
    return found.isEmpty() ? 0 : previous().to();
  }

  /** The last quantity; {@link Found#NONE} before the first. */
  Found previous() {
    return found.isEmpty() ? Found.NONE : found.get(found.size() - 1);
  }

  /** The last year that was told in the calendar; 0 if none was. */
  int lastYear() {
    return lastYear;
  }

  void add(Found found) {
    // Two quantities never share a word, whatever reaches back.
    Found quantity = found.from() < floor() ? found.hedged(floor(), found.precision()) : found;
    if (quantity.from() < quantity.to()) {
      put(quantity);
    }
  }

  private void put(Found quantity) {
    if (quantity.meaning() instanceof When when) {
      share(quantity, when);
      boolean year = when.part() != When.Part.DECADE && when.part() != When.Part.CENTURY;
      lastYear = year && when.year() > 0 && !when.relative() ? when.year() : lastYear;
    }
    found.add(quantity);
  }

  /** Gives the year of the later of two joined dates to the earlier: 5 July to 7 August 2023. */
  private void share(Found later, When when) {
    if (when.hasYear() && follows(later.from(), "and")) {
      When first = (When) previous().meaning();
      if (!first.hasYear() && first.month() > 0) {
        When told =
            new When(when.year(), when.relative(), first.month(), first.day(), first.part());
        found.set(found.size() - 1, previous().meaning(List.of(told)));
      }
    }
  }

  /** Whether a token stands after a date and one word or dash that joins two. */
  boolean follows(int at, String alsoBy) {
    boolean near = !found.isEmpty() && previous().to() == at - 1 && previous().isDate();
    return near
        && switch (tokens.word(at - 1)) {
          case "-", "–", "—", "~", "to", "until", "till", "through" -> true;
          default -> tokens.is(at - 1, alsoBy);
        };
  }

  /** Remembers that the next quantity begins "from …". */
  void from(Way way) {
    fromIndex = found.size();
    fromWay = way;
  }

  /**
   * The quantity of a "from" that waits for its "to" at a token; {@link Found#NONE} if none does.
   */
  Found origin(int at) {
    boolean waits = fromIndex >= 0 && fromIndex < found.size() && found.size() - fromIndex <= 3;
    if (!waits) {
      return Found.NONE;
    }
    Found origin = found.get(fromIndex);
    for (int i = origin.to(); i < at; i++) {
      if (i > origin.to() + 20 || tokens.is(i, ".") || tokens.is(i, ";")) {
        return Found.NONE;
      }
    }
    return origin;
  }

  Way fromWay() {
    return fromWay;
  }

  /** Tells the quantity of the "from" as what it led away from, if it led to a change. */
  void closeFrom(Change goal) {
    Found origin = found.get(fromIndex);
    if (goal != Change.NONE && !origin.isDate()) {
      found.set(fromIndex, origin.told(Change.FROM));
    }
    fromIndex = -1;
  }

  void replace(Found old, Found now) {
    found.set(found.indexOf(old), now);
  }

  /** The change that the quantity before a token is told as; dates between do not count. */
  Change changeBefore(int at) {
    int end = at;
    for (int i = found.size() - 1; i >= 0 && i >= found.size() - 3; i--) {
      Found one = found.get(i);
      end = skipped(end - (tokens.is(end - 1, ",") ? 1 : 0), one.to());
      if (end != one.to()) {
        return Change.NONE;
      }
      if (!one.isDate()) {
        return one.change();
      }
      end = one.from() - (isPreposition(one.from() - 1) ? 1 : 0);
    }
    return Change.NONE;
  }

  private boolean isPreposition(int at) {
    return switch (tokens.word(at)) {
      case "in", "from", "over", "than", "on" -> true;
      default -> false;
    };
  }

  private int skipped(int at, int floor) {
    int end = at;
    for (int i = 0; i < 3; i++) {
      end = Changes.skippedBefore(tokens, end, floor);
    }
    return end;
  }

  List<Quantity> quantities() {
    List<Quantity> quantities = new ArrayList<>(found.size());
    for (Found one : found) {
      int start = tokens.start(one.from());
      int end = tokens.end(one.to() - 1);
      quantities.add(
          new Quantity(
              text.substring(start, end),
              start,
              end,
              one.meanings(),
              one.precision(),
              one.change(),
              one.incidental()));
    }
    return List.copyOf(quantities);
  }
}
