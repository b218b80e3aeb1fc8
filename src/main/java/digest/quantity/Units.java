package digest.quantity;

/** The units both languages know, by their symbols. */
public final class Units {
  public static final Unit YUAN = Unit.base(Kind.MONEY, "CNY");
  public static final Unit JIAO = YUAN.times("jiao", "0.1");
  public static final Unit FEN = YUAN.times("fen", "0.01");
  public static final Unit US_DOLLAR = Unit.base(Kind.MONEY, "USD");
  public static final Unit HK_DOLLAR = Unit.base(Kind.MONEY, "HKD");
  public static final Unit EURO = Unit.base(Kind.MONEY, "EUR");
  public static final Unit YEN = Unit.base(Kind.MONEY, "JPY");
  public static final Unit POUND = Unit.base(Kind.MONEY, "GBP");
  public static final Unit NEW_TAIWAN_DOLLAR = Unit.base(Kind.MONEY, "TWD");
  public static final Unit MACAO_PATACA = Unit.base(Kind.MONEY, "MOP");
  public static final Unit WON = Unit.base(Kind.MONEY, "KRW");
  public static final Unit AUSTRALIAN_DOLLAR = Unit.base(Kind.MONEY, "AUD");
  public static final Unit CANADIAN_DOLLAR = Unit.base(Kind.MONEY, "CAD");
  public static final Unit NEW_ZEALAND_DOLLAR = Unit.base(Kind.MONEY, "NZD");
  public static final Unit SINGAPORE_DOLLAR = Unit.base(Kind.MONEY, "SGD");
  public static final Unit SWISS_FRANC = Unit.base(Kind.MONEY, "CHF");
  public static final Unit INDIAN_RUPEE = Unit.base(Kind.MONEY, "INR");
  public static final Unit BAHT = Unit.base(Kind.MONEY, "THB");
  public static final Unit RINGGIT = Unit.base(Kind.MONEY, "MYR");
  public static final Unit RUPIAH = Unit.base(Kind.MONEY, "IDR");
  public static final Unit DONG = Unit.base(Kind.MONEY, "VND");
  public static final Unit DIRHAM = Unit.base(Kind.MONEY, "AED");
  public static final Unit RIYAL = Unit.base(Kind.MONEY, "SAR");
  public static final Unit ROUBLE = Unit.base(Kind.MONEY, "RUB");

  public static final Unit METRE = Unit.base(Kind.LENGTH, "m");
  public static final Unit KILOMETRE = METRE.times("km", "1000");
  public static final Unit CENTIMETRE = METRE.times("cm", "0.01");
  public static final Unit MILLIMETRE = METRE.times("mm", "0.001");
  public static final Unit MICROMETRE = METRE.times("µm", "0.000001");
  public static final Unit NANOMETRE = METRE.times("nm", "0.000000001");

  /** 里, half a kilometre. */
  public static final Unit LI = METRE.times("li", "500");

  public static final Unit MILE = METRE.times("mi", "1609.344");
  public static final Unit NAUTICAL_MILE = METRE.times("nmi", "1852");
  public static final Unit FOOT = METRE.times("ft", "0.3048");

  /** 尺, a third of a metre. */
  public static final Unit CHI = METRE.over("chi", "1", "3");

  public static final Unit SQUARE_METRE = Unit.base(Kind.AREA, "m²");
  public static final Unit SQUARE_KILOMETRE = SQUARE_METRE.times("km²", "1000000");
  public static final Unit HECTARE = SQUARE_METRE.times("ha", "10000");
  public static final Unit MU = SQUARE_METRE.over("mu", "2000", "3");
  public static final Unit ACRE = SQUARE_METRE.times("acre", "4046.8564224");
  public static final Unit SQUARE_FOOT = SQUARE_METRE.times("ft²", "0.09290304");

  public static final Unit CUBIC_METRE = Unit.base(Kind.VOLUME, "m³");
  public static final Unit LITRE = CUBIC_METRE.times("L", "0.001");
  public static final Unit MILLILITRE = CUBIC_METRE.times("mL", "0.000001");

  public static final Unit KILOGRAM = Unit.base(Kind.MASS, "kg");
  public static final Unit GRAM = KILOGRAM.times("g", "0.001");
  public static final Unit MILLIGRAM = KILOGRAM.times("mg", "0.000001");
  public static final Unit TONNE = KILOGRAM.times("t", "1000");

  /** 斤, half a kilogram. */
  public static final Unit JIN = KILOGRAM.times("jin", "0.5");

  /** 两, a tenth of a jin. */
  public static final Unit LIANG = KILOGRAM.times("liang", "0.05");

  public static final Unit KILOWATT_HOUR = Unit.base(Kind.ENERGY, "kWh");
  public static final Unit MEGAWATT_HOUR = KILOWATT_HOUR.times("MWh", "1000");
  public static final Unit GIGAWATT_HOUR = KILOWATT_HOUR.times("GWh", "1000000");
  public static final Unit TERAWATT_HOUR = KILOWATT_HOUR.times("TWh", "1000000000");
  public static final Unit JOULE = KILOWATT_HOUR.over("J", "1", "3600000");

  public static final Unit WATT = Unit.base(Kind.POWER, "W");
  public static final Unit KILOWATT = WATT.times("kW", "1000");
  public static final Unit MEGAWATT = WATT.times("MW", "1000000");
  public static final Unit GIGAWATT = WATT.times("GW", "1000000000");

  public static final Unit CELSIUS = Unit.base(Kind.TEMPERATURE, "°C");
  public static final Unit KILOMETRE_PER_HOUR = Unit.base(Kind.SPEED, "km/h");
  public static final Unit VOLT = Unit.base(Kind.VOLTAGE, "V");
  public static final Unit KILOVOLT = VOLT.times("kV", "1000");

  public static final Unit BYTE = Unit.base(Kind.DATA, "B");
  public static final Unit MEGABYTE = BYTE.times("MB", "1000000");
  public static final Unit GIGABYTE = BYTE.times("GB", "1000000000");
  public static final Unit TERABYTE = BYTE.times("TB", "1000000000000");
  public static final Unit PETABYTE = BYTE.times("PB", "1000000000000000");

  /** Of one: a value of 0.4 is 40 per cent. */
  public static final Unit SHARE = Unit.base(Kind.SHARE, "share");

  /** Of one: a value of 0.03 is 3 percentage points. */
  public static final Unit POINT = Unit.base(Kind.POINT, "point");

  public static final Unit TIMES = Unit.base(Kind.MULTIPLE, "×");

  public static final Unit MONTH = Unit.base(Kind.PERIOD, "month");
  public static final Unit QUARTER = MONTH.times("quarter", "3");
  public static final Unit YEAR = MONTH.times("year", "12");
  public static final Unit SECOND = Unit.base(Kind.PERIOD, "second");
  public static final Unit MINUTE = SECOND.times("minute", "60");
  public static final Unit HOUR = SECOND.times("hour", "3600");
  public static final Unit DAY = SECOND.times("day", "86400");
  public static final Unit WEEK = SECOND.times("week", "604800");

  /** Minutes since midnight. */
  public static final Unit TIME = Unit.base(Kind.TIME, "time");

  public static final Unit ORDINAL = Unit.base(Kind.ORDINAL, "th");
  public static final Unit SESSION = Unit.base(Kind.SESSION, "session");

  /** Of a size class; the value is what the class is named after. */
  public static final Unit SCALE = Unit.base(Kind.SCALE, "scale");

  private Units() {}
}
