package digest.quantity;

import digest.quantity.When.Part;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to say something that may take one quantity in one language and two in the other: the first
 * quarter, January to March, the first three months; a fifth, one in five; 42 months, three years
 * and six months.
 *
 * @param sort of wording; only different ones are worth comparing
 * @param says equal for all wordings of one thing
 * @param members indices of the quantities it takes
 */
record Wording(Sort sort, String says, List<Integer> members) {
  /** How it is worded. */
  enum Sort {
    PART_OF_YEAR,
    MONTH_TO_MONTH,
    SO_MANY_MONTHS,
    SHARE,
    SO_MANY_OF,
    AMOUNT,
    SUM
  }

  Wording {
    members = List.copyOf(members);
  }

  /**
   * All that can be made of these quantities, one alone or two that follow one another.
   *
   * @param open indices into the quantities, ascending
   */
  static List<Wording> of(List<Quantity> quantities, int[] open) {
    List<Wording> found = new ArrayList<>();
    for (int i = 0; i < open.length; i++) {
      Quantity one = quantities.get(open[i]);
      addSingle(one, open[i], found);
      if (i + 1 < open.length) {
        addPair(one, quantities.get(open[i + 1]), List.of(open[i], open[i + 1]), found);
      }
    }
    return found;
  }

  private static void addSingle(Quantity one, int index, List<Wording> found) {
    for (Meaning meaning : one.meanings()) {
      if (meaning instanceof When when) {
        addPartOfYear(when, index, found);
      } else if (meaning instanceof Amount amount) {
        addAmount(amount, index, found);
      }
    }
  }

  private static void addPartOfYear(When when, int index, List<Wording> found) {
    if (when.month() == 0) {
      switch (when.part()) {
        case FIRST_QUARTER -> found.add(months(Sort.PART_OF_YEAR, 1, 3, List.of(index)));
        case SECOND_QUARTER -> found.add(months(Sort.PART_OF_YEAR, 4, 6, List.of(index)));
        case THIRD_QUARTER -> found.add(months(Sort.PART_OF_YEAR, 7, 9, List.of(index)));
        case FOURTH_QUARTER -> found.add(months(Sort.PART_OF_YEAR, 10, 12, List.of(index)));
        case FIRST_HALF -> found.add(months(Sort.PART_OF_YEAR, 1, 6, List.of(index)));
        case SECOND_HALF -> found.add(months(Sort.PART_OF_YEAR, 7, 12, List.of(index)));
        default -> {}
      }
    }
  }

  private static void addAmount(Amount amount, int index, List<Wording> found) {
    BigDecimal inBase = inBase(amount);
    switch (amount.kind()) {
      case PERIOD -> {
        if (amount.unit().measuresLike(Units.MONTH) && inBase.compareTo(BigDecimal.TEN) < 0) {
          found.add(months(Sort.SO_MANY_MONTHS, 1, inBase.intValue(), List.of(index)));
        }
        found.add(new Wording(Sort.AMOUNT, sum(amount, inBase), List.of(index)));
      }
      case MONEY, LENGTH, MASS ->
          found.add(new Wording(Sort.AMOUNT, sum(amount, inBase), List.of(index)));
      case SHARE -> found.add(new Wording(Sort.SHARE, share(amount.value()), List.of(index)));
      case COUNT -> {
        if (amount.value().compareTo(BigDecimal.ONE) > 0) {
          found.add(
              new Wording(
                  Sort.SO_MANY_OF, share(part(BigDecimal.ONE, amount.value())), List.of(index)));
        }
      }
      default -> {}
    }
  }

  private static void addPair(
      Quantity one, Quantity next, List<Integer> members, List<Wording> found) {
    if (one.meaning() instanceof When from && next.meaning() instanceof When to) {
      if (isMonth(from) && isMonth(to) && from.month() < to.month()) {
        found.add(months(Sort.MONTH_TO_MONTH, from.month(), to.month(), members));
      }
    } else if (one.meaning() instanceof Amount a && next.meaning() instanceof Amount b) {
      addPair(a, b, members, found);
    }
  }

  private static void addPair(Amount a, Amount b, List<Integer> members, List<Wording> found) {
    if (a.kind() == Kind.COUNT && b.kind() == Kind.COUNT) {
      BigDecimal least = a.value().min(b.value());
      BigDecimal most = a.value().max(b.value());
      if (least.signum() > 0 && least.compareTo(most) < 0) {
        found.add(new Wording(Sort.SO_MANY_OF, share(part(least, most)), members));
      }
    } else if (a.unit().measuresLike(b.unit()) && !a.unit().equals(b.unit())) {
      found.add(new Wording(Sort.SUM, sum(a, inBase(a).add(inBase(b))), members));
    }
  }

  private static boolean isMonth(When when) {
    return when.month() != 0 && when.day() == 0 && when.part() == Part.WHOLE;
  }

  private static Wording months(Sort sort, int from, int to, List<Integer> members) {
    return new Wording(sort, "months " + from + " to " + to, members);
  }

  private static String share(BigDecimal part) {
    return "share " + part.round(MathContext.DECIMAL32).stripTrailingZeros().toPlainString();
  }

  private static BigDecimal part(BigDecimal some, BigDecimal all) {
    return some.divide(all, MathContext.DECIMAL64);
  }

  private static String sum(Amount amount, BigDecimal inBase) {
    return amount.unit().base() + " " + inBase.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal inBase(Amount amount) {
    return amount
        .value()
        .multiply(amount.unit().numerator())
        .divide(amount.unit().denominator(), MathContext.DECIMAL64);
  }
}
