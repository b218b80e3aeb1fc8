package digest.quantity.chinese;

import digest.quantity.Unit;

/**
 * What a word behind a number makes of it.
 *
 * @param unit as found in the table; for roles that say otherwise, the likeliest
 * @param power of ten to multiply with: -2 for per cent
 */
record Measure(Role role, Unit unit, int power) {
  enum Role {
    /** No word of the table. */
    NONE,
    /** A word that begins like one of the table, and is another: 大会, 人才. */
    OTHER,
    AMOUNT,
    COUNT,
    /** 倍. */
    MULTIPLE,
    /** 届. */
    TERM,
    /** 次: a meeting's number, behind a term. */
    OCCASION,
    /** 级, 期, 线: so many of them, or which one of them. */
    LEVEL,
    /** 等奖, 年级: which one in order. */
    RANK,
    /** 号. */
    NUMBER,
    /** 城市, 车道: counted without a measure word, if by a single digit. */
    NOUN,
    /** 岸, 侧: there are always two of them. */
    SIDE,
    /** 周年. */
    ANNIVERSARY,
    /** 岁. */
    AGE,
    /** 度: kilowatt-hours, or degrees of something. */
    DEGREE,
    /** 工作日. */
    WORKDAY,
    /** 折. */
    DISCOUNT
  }

  static final Measure NONE = new Measure(Role.NONE, Unit.BARE, 0);
  static final Measure OTHER = new Measure(Role.OTHER, Unit.BARE, 0);

  static Measure counted(String word) {
    return new Measure(Role.COUNT, Unit.counted(word), 0);
  }

  /** Whether it makes a quantity of a single Chinese digit. */
  boolean found() {
    return role != Role.NONE && role != Role.OTHER;
  }
}
