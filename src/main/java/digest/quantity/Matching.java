package digest.quantity;

import digest.quantity.Fit.Difference;
import java.math.BigDecimal;
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

  /** Whether it is said in other words that take another number of quantities. */
  private final boolean[] chineseReworded;

  private final boolean[] englishReworded;

  Matching(List<Quantity> chinese, List<Quantity> english, Fits fits, int most) {
    this.chinese = chinese;
    this.english = english;
    this.fits = fits;
    this.most = most;
    this.englishOf = alone(chinese.size());
    this.chineseOf = alone(english.size());
    this.fitOf = new Fit[chinese.size()];
    this.chineseReworded = new boolean[chinese.size()];
    this.englishReworded = new boolean[english.size()];
  }

  private static int[] alone(int size) {
    int[] twins = new int[size];
    Arrays.fill(twins, -1);
    return twins;
  }

  List<Finding> findings() {
    if (!matchInOrder()) {
      matchEqual();
      matchRest(this::costOfAgreement);
      matchWordings();
      matchRest(this::costOfDifference);
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < chinese.size(); i++) {
      ofChinese(i).ifPresent(findings::add);
    }
    for (int j = 0; j < english.size(); j++) {
      ofEnglish(j).ifPresent(findings::add);
    }
    return findings;
  }

  /**
   * Whether both texts say the same in the same order, as most do: then no search finds better, nor
   * anything else that is as good before it.
   */
  private boolean matchInOrder() {
    if (chinese.size() != english.size()) {
      return false;
    }
    for (int i = 0; i < chinese.size(); i++) {
      fitOf[i] = fits.of(chinese.get(i), english.get(i));
      if (!fitOf[i].agrees() || fitOf[i].cost() > 0) {
        return false;
      }
    }
    Arrays.setAll(englishOf, i -> i);
    Arrays.setAll(chineseOf, i -> i);
    return true;
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

  /** What it costs to set two quantities against one another. */
  @FunctionalInterface
  private interface Cost {
    long of(Quantity zh, Quantity en);
  }

  private void matchRest(Cost cost) {
    int[] rows = open(englishOf, chineseReworded);
    int[] columns = open(chineseOf, englishReworded);
    for (int r = 0, c = 0; r < rows.length && c < columns.length; r += most, c += most) {
      match(
          Arrays.copyOfRange(rows, r, Math.min(rows.length, r + most)),
          Arrays.copyOfRange(columns, c, Math.min(columns.length, c + most)),
          cost);
    }
  }

  /** What is said with one quantity here may take two there. */
  private void matchWordings() {
    List<Wording> english = Wording.of(this.english, open(chineseOf, englishReworded));
    if (english.isEmpty()) {
      return;
    }
    for (Wording zh : Wording.of(chinese, open(englishOf, chineseReworded))) {
      for (Wording en : english) {
        if (zh.sort() != en.sort()
            && zh.says().equals(en.says())
            && isNew(zh.members(), chineseReworded)
            && isNew(en.members(), englishReworded)) {
          zh.members().forEach(i -> chineseReworded[i] = true);
          en.members().forEach(j -> englishReworded[j] = true);
        }
      }
    }
  }

  private static boolean isNew(List<Integer> members, boolean[] reworded) {
    return members.stream().noneMatch(i -> reworded[i]);
  }

  private static int[] open(int[] twins, boolean[] reworded) {
    int[] open = new int[twins.length];
    int count = 0;
    for (int i = 0; i < twins.length; i++) {
      if (twins[i] < 0 && !reworded[i]) {
        open[count++] = i;
      }
    }
    return Arrays.copyOf(open, count);
  }

  private void match(int[] rows, int[] columns, Cost cost) {
    long[][] costs = new long[rows.length][columns.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        costs[r][c] = cost.of(chinese.get(rows[r]), english.get(columns[c]));
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

  private long costOfAgreement(Quantity zh, Quantity en) {
    Fit fit = fits.of(zh, en);
    return fit.agrees() && fit.cost() < Dates.GUESSED ? AGREEMENT + fit.cost() : ALONE;
  }

  private long costOfDifference(Quantity zh, Quantity en) {
    Fit fit = fits.of(zh, en);
    return fit.agrees() || fit.difference() != Difference.UNRELATED && mayBeSetAgainst(zh, en, fit)
        ? fit.cost()
        : ALONE;
  }

  /**
   * What the other language may do without is seldom what stands in the place of another quantity,
   * unless it is just as definite: a year told by its distance, a first, 三五年, a 1 in digits.
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
      default -> !isOne(incidental) || incidental.text().chars().anyMatch(Character::isDigit);
    };
  }

  /** Whether it may be absent: what is incidental, and 100 per cent, which is told as "all". */
  private static boolean isDispensable(Quantity quantity) {
    return quantity.incidental() || quantity.kind() == Kind.SHARE && isOne(quantity);
  }

  private static boolean isOne(Quantity quantity) {
    return quantity.meaning() instanceof Amount amount
        && amount.value().compareTo(BigDecimal.ONE) == 0;
  }

  private Optional<Finding> ofChinese(int i) {
    Quantity zh = chinese.get(i);
    if (englishOf[i] < 0) {
      return isDispensable(zh) || chineseReworded[i] || isTold(zh, english)
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
    return chineseOf[j] >= 0 || englishReworded[j] || isDispensable(en) || isTold(en, chinese)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Verdict.MISSING, Optional.empty(), Optional.of(en), Reason.missing(en, "Chinese")));
  }

  /** Whether it repeats what the other text says elsewhere, or a part of a date told there. */
  private boolean isTold(Quantity quantity, List<Quantity> others) {
    for (Quantity other : others) {
      Fit fit = fits.of(quantity, other);
      if (fit.agrees() && isOfOneKind(fit)
          || fit.difference() == Difference.VAGUER && isVaguer(fit)) {
        return true;
      }
    }
    return false;
  }

  /** A bare three repeats no three years. */
  private static boolean isOfOneKind(Fit fit) {
    return fit.first().kind() == fit.second().kind();
  }

  private static boolean isVaguer(Fit fit) {
    return fit.first() instanceof When one
        && fit.second() instanceof When other
        && Dates.fineness(one) < Dates.fineness(other);
  }
}
