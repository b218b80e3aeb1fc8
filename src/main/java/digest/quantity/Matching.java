package digest.quantity;

import digest.quantity.Fit.Difference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds which quantity of the one text belongs to which of the other. */
final class Matching {
  /** Any agreement outweighs all that can be said of the rest. */
  private static final long AGREEMENT = -1_000_000;

  /** What it costs to leave two alone that could be set against one another. */
  private static final long ALONE = 100;

  private final List<Quantity> chinese;
  private final List<Quantity> english;
  private final Fits fits;
  private final int most;
  private final int[] englishOf;
  private final int[] chineseOf;
  private final Fit[] fitOf;

  Matching(List<Quantity> chinese, List<Quantity> english, Fits fits, int most) {
    this.chinese = chinese;
    this.english = english;
    this.fits = fits;
    this.most = most;
    this.englishOf = alone(chinese.size());
    this.chineseOf = alone(english.size());
    this.fitOf = new Fit[chinese.size()];
  }

  private static int[] alone(int size) {
    int[] twins = new int[size];
    Arrays.fill(twins, -1);
    return twins;
  }

  List<Finding> findings() {
    matchEqual();
    matchRest();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < chinese.size(); i++) {
      ofChinese(i).ifPresent(findings::add);
    }
    for (int j = 0; j < english.size(); j++) {
      ofEnglish(j).ifPresent(findings::add);
    }
    return findings;
  }

  /** In a long table nearly all are equal at once, and need no search. */
  private void matchEqual() {
    if (Math.max(chinese.size(), english.size()) <= most) {
      return;
    }
    int from = 0;
    for (int i = 0; i < chinese.size(); i++) {
      for (int j = from; j < Math.min(english.size(), from + most); j++) {
        if (chineseOf[j] < 0 && fits.of(chinese.get(i), english.get(j)).cost() == 0) {
          join(i, j);
          from = j == from ? from + 1 : from;
          break;
        }
      }
      while (from < english.size() && chineseOf[from] >= 0) {
        from++;
      }
    }
  }

  private void matchRest() {
    int[] rows = open(englishOf);
    int[] columns = open(chineseOf);
    for (int r = 0, c = 0; r < rows.length && c < columns.length; r += most, c += most) {
      match(
          Arrays.copyOfRange(rows, r, Math.min(rows.length, r + most)),
          Arrays.copyOfRange(columns, c, Math.min(columns.length, c + most)));
    }
  }

  private static int[] open(int[] twins) {
    int[] open = new int[twins.length];
    int count = 0;
    for (int i = 0; i < twins.length; i++) {
      if (twins[i] < 0) {
        open[count++] = i;
      }
    }
    return Arrays.copyOf(open, count);
  }

  private void match(int[] rows, int[] columns) {
    long[][] costs = new long[rows.length][columns.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        costs[r][c] = cost(chinese.get(rows[r]), english.get(columns[c]));
      }
    }
    int[] best = Assignment.best(costs, columns.length, ALONE);
    for (int r = 0; r < rows.length; r++) {
      if (best[r] >= 0) {
        join(rows[r], columns[best[r]]);
      }
    }
  }

  private void join(int i, int j) {
    englishOf[i] = j;
    chineseOf[j] = i;
    fitOf[i] = fits.of(chinese.get(i), english.get(j));
  }

  private long cost(Quantity zh, Quantity en) {
    Fit fit = fits.of(zh, en);
    if (fit.agrees()) {
      return fit.cost() < Dates.GUESSED ? AGREEMENT + fit.cost() : fit.cost();
    }
    if (fit.difference() == Difference.UNRELATED || !mayBeSetAgainst(zh, en, fit)) {
      return ALONE;
    }
    return fit.cost();
  }

  /**
   * What the other language may do without is seldom what stands in the place of another quantity,
   * unless it is just as definite: a year told by its distance, a first, a 1 in digits.
   */
  private static boolean mayBeSetAgainst(Quantity zh, Quantity en, Fit fit) {
    if (zh.incidental() && en.incidental()) {
      return fit.first().kind() == Kind.DATE && fit.second().kind() == Kind.DATE;
    }
    return !zh.incidental() && !en.incidental() || isDefinite(zh.incidental() ? zh : en);
  }

  private static boolean isDefinite(Quantity incidental) {
    return switch (incidental.kind()) {
      case ORDINAL, SESSION, DATE -> true;
      default -> incidental.text().chars().anyMatch(c -> c >= '0' && c <= '9');
    };
  }

  private Optional<Finding> ofChinese(int i) {
    Quantity zh = chinese.get(i);
    if (englishOf[i] < 0) {
      return zh.incidental() || isTold(zh, english)
          ? Optional.empty()
          : Optional.of(
              new Finding(
                  Verdict.MISSING,
                  Optional.of(zh),
                  Optional.empty(),
                  Reason.missing(zh, "English")));
    }
    Quantity en = english.get(englishOf[i]);
    Fit fit = fitOf[i];
    return Optional.of(
        new Finding(
            fit.agrees() ? Verdict.AGREE : fit.contradicts() ? Verdict.CONTRADICT : Verdict.MISSING,
            Optional.of(zh),
            Optional.of(en),
            fit.agrees() ? "" : Reason.of(zh, en, fit)));
  }

  private Optional<Finding> ofEnglish(int j) {
    Quantity en = english.get(j);
    return chineseOf[j] >= 0 || en.incidental() || isTold(en, chinese)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Verdict.MISSING, Optional.empty(), Optional.of(en), Reason.missing(en, "Chinese")));
  }

  /** Whether it repeats what the other text says elsewhere, or a part of a date told there. */
  private boolean isTold(Quantity quantity, List<Quantity> others) {
    for (Quantity other : others) {
      Fit fit = fits.of(quantity, other);
      if (fit.agrees() || fit.difference() == Difference.VAGUER && isVaguer(fit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVaguer(Fit fit) {
    return fit.first() instanceof When one
        && fit.second() instanceof When other
        && Dates.fineness(one) < Dates.fineness(other);
  }
}
