package digest.quantity.chinese;

import digest.quantity.Change;
import digest.quantity.Kind;
import digest.quantity.Quantity;
import java.util.List;

/** Tells in 从3.2%提高到5.6% the first number as what the second has changed from. */
final class Origins {
  /** How far before its number 从 may stand: 由去年同期的3.2%. */
  private static final int BEFORE = 14;

  /** How far apart the two numbers may stand: 下降到目前的. */
  private static final int BETWEEN = 16;

  private final Text text;
  private final List<Quantity> found;

  private Origins(Text text, List<Quantity> found) {
    this.text = text;
    this.found = found;
  }

  /** Looks back from the last quantity that was found, if it is what a change led to. */
  static void tell(Text text, List<Quantity> found) {
    Change change = found.get(found.size() - 1).change();
    if (change == Change.UP_TO || change == Change.DOWN_TO) {
      new Origins(text, found).tell(found.get(found.size() - 1));
    }
  }

  private void tell(Quantity goal) {
    int end = goal.start();
    int reach = BETWEEN;
    for (int i = found.size() - 2; i >= 0 && i >= found.size() - 4; i--) {
      Quantity one = found.get(i);
      if (end - one.end() > reach || isBroken(one.end(), end)) {
        return;
      }
      if (kind(one) != Kind.DATE) {
        if (!isOrigin(one, kind(goal))) {
          return;
        }
        found.set(i, told(one));
        // Only the other end of a range is told from as well.
        reach = 1;
      }
      end = one.start();
    }
  }

  private boolean isOrigin(Quantity one, Kind kind) {
    return one.change() == Change.NONE && kind(one) == kind && isBehindFrom(one.start());
  }

  private static Kind kind(Quantity quantity) {
    return quantity.meanings().get(0).kind();
  }

  private boolean isBehindFrom(int start) {
    for (int i = start - 1; i >= 0 && i >= start - BEFORE; i--) {
      if (isStop(i)) {
        return false;
      }
      if (text.at(i) == '从' && !text.isOneOf(i + 1, "事而业容此")
          || text.at(i) == '由' && !text.isOneOf(i - 1, "理自经缘事") && !text.isOneOf(i + 1, "于此")) {
        return true;
      }
    }
    return false;
  }

  private boolean isBroken(int start, int end) {
    for (int i = start; i < end; i++) {
      if (isStop(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isStop(int at) {
    return text.isOneOf(at, "，。；：！？、,;");
  }

  private static Quantity told(Quantity one) {
    return new Quantity(
        one.text(),
        one.start(),
        one.end(),
        one.meanings(),
        one.precision(),
        Change.FROM,
        one.incidental());
  }
}
