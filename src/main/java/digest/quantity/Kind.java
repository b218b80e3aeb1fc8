package digest.quantity;

import java.util.Locale;

/** What a quantity is a quantity of. */
public enum Kind {
  /** So many things, or a number that says nothing of what it counts. */
  COUNT,
  MONEY,
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  ENERGY,
  POWER,
  TEMPERATURE,
  SPEED,
  VOLTAGE,
  DATA,
  /** A part of a whole: 40 per cent is 0.4. */
  SHARE,
  /** A difference of two shares: 3 percentage points are 0.03. */
  POINT,
  /** So many times as much: what doubled is 2. */
  MULTIPLE,
  /** How long. */
  PERIOD,
  /** When: a date, or a part of one. */
  DATE,
  /** When within a day; the value is minutes since midnight. */
  TIME,
  /** Which one in order. */
  ORDINAL,
  /** A term of office or a numbered meeting: 十四届, 第九次会议. */
  SESSION,
  /** A size class, which is no total: 千亿级. */
  SCALE;

  /** As in messages. */
  public String word() {
    return switch (this) {
      case POINT -> "percentage point";
      case SESSION -> "ordinal";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }
}
