package digest.quantity.english;

import digest.quantity.Unit;
import digest.quantity.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table of the units that stand after a number. */
final class MeasureWords {
  /** In any case, and with a hyphen for each space. */
  static final Map<String, Measure> WORDS = new HashMap<>();

  /** In the case in which they are written: MW is not mw. */
  static final Map<String, Measure> SYMBOLS = new HashMap<>();

  /** Percentage points, where the text does not say of what. */
  private static final Unit HUNDREDTHS = Units.POINT.times("points", "0.01");

  private static final Unit DEGREES = Unit.counted("degrees");

  static {
    words(Units.YUAN, "yuan,RMB,CNY,renminbi,RMB yuan,yuan RMB,Chinese yuan,kuai");
    words(Units.JIAO, "jiao,mao");
    words(Units.FEN, "fen");
    words(
        Units.US_DOLLAR,
        "dollar,dollars,US dollar,US dollars,U.S. dollar,U.S. dollars,USD,American dollars,US$,$");
    words(Units.HK_DOLLAR, "Hong Kong dollar,Hong Kong dollars,HKD,HK dollars");
    words(Units.NEW_TAIWAN_DOLLAR, "New Taiwan dollar,New Taiwan dollars,NT dollars");
    words(Units.EURO, "euro,euros,EUR,€");
    words(Units.YEN, "yen,JPY,Japanese yen");
    words(Units.POUND, "pound,pounds,pounds sterling,GBP,British pounds");
    words(Units.MACAO_PATACA, "pataca,patacas,MOP,Macao patacas");
    words(Units.ROUBLE, "rouble,roubles,ruble,rubles");
    words(Units.AUSTRALIAN_DOLLAR, "Australian dollar,Australian dollars,AUD");
    words(Units.CANADIAN_DOLLAR, "Canadian dollar,Canadian dollars,CAD");
    words(Units.NEW_ZEALAND_DOLLAR, "New Zealand dollar,New Zealand dollars,NZD");
    words(Units.SINGAPORE_DOLLAR, "Singapore dollar,Singapore dollars,SGD");
    words(Units.SWISS_FRANC, "Swiss franc,Swiss francs,CHF");
    words(Units.INDIAN_RUPEE, "rupee,rupees,Indian rupees,INR");
    words(Units.BAHT, "baht,Thai baht,THB");
    words(Units.RINGGIT, "ringgit,Malaysian ringgit,MYR");
    words(Units.RUPIAH, "rupiah,Indonesian rupiah,IDR");
    words(Units.DONG, "Vietnamese dong,VND");
    words(Units.DIRHAM, "dirham,dirhams,UAE dirhams,AED");
    words(Units.RIYAL, "riyal,riyals,Saudi riyals,SAR");
    words(Units.WON, "South Korean won,Korean won,KRW,won");
    spelt(Units.METRE, "metre,metres,meter,meters");
    spelt(Units.KILOMETRE, "kilometre,kilometres,kilometer,kilometers,km,kms");
    spelt(Units.CENTIMETRE, "centimetre,centimetres,centimeter,centimeters,cm");
    spelt(Units.MILLIMETRE, "millimetre,millimetres,millimeter,millimeters,mm");
    spelt(Units.MICROMETRE, "micrometre,micrometres,micrometer,micrometers,micron,microns");
    spelt(Units.NANOMETRE, "nanometre,nanometres,nanometer,nanometers,nm");
    words(Units.LI, "li");
    words(Units.CHI, "chi");
    words(Units.MILE, "mile,miles");
    words(Units.NAUTICAL_MILE, "nautical mile,nautical miles");
    words(Units.FOOT, "foot,feet,ft");
    words(Units.SQUARE_METRE, "m²,m2");
    words(Units.SQUARE_KILOMETRE, "km²,km2");
    words(Units.HECTARE, "hectare,hectares,ha");
    words(Units.MU, "mu,mus");
    words(Units.ACRE, "acre,acres");
    words(Units.SQUARE_FOOT, "square foot,square feet,sq ft,sq feet,sq. ft");
    words(Units.CUBIC_METRE, "m³,m3");
    words(Units.LITRE, "litre,litres,liter,liters");
    words(Units.MILLILITRE, "millilitre,millilitres,milliliter,milliliters,ml");
    words(Units.KILOGRAM, "kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos,kg,kgs");
    words(Units.GRAM, "gram,grams,gramme,grammes");
    words(Units.MILLIGRAM, "milligram,milligrams,mg");
    words(Units.TONNE, "tonne,tonnes,ton,tons,metric ton,metric tons,metric tonnes");
    words(Units.JIN, "jin,catty,catties");
    words(Units.LIANG, "liang");
    watts("", Units.WATT, Units.KILOWATT_HOUR.times("Wh", "0.001"));
    watts("kilo", Units.KILOWATT, Units.KILOWATT_HOUR);
    watts("mega", Units.MEGAWATT, Units.MEGAWATT_HOUR);
    watts("giga", Units.GIGAWATT, Units.GIGAWATT_HOUR);
    watts("tera", Units.GIGAWATT.times("TW", "1000000000000"), Units.TERAWATT_HOUR);
    words(Units.KILOWATT_HOUR, "kwh");
    words(Units.JOULE, "joule,joules");
    words(Units.VOLT, "volt,volts");
    words(Units.KILOVOLT, "kilovolt,kilovolts,kv");
    words(
        Units.CELSIUS,
        "°C,℃,degrees Celsius,degree Celsius,degrees centigrade,degrees C,° C,Celsius");
    words(Units.FAHRENHEIT, "°F,° F,degrees Fahrenheit,degree Fahrenheit,degrees F");
    WORDS.put("points", Measure.of(0, Unit.counted("points"), HUNDREDTHS));
    WORDS.put("degrees", Measure.of(0, DEGREES, Units.CELSIUS));
    for (String per : List.of("/h", " per hour", " an hour", "/hour", "/hr")) {
      words(Units.KILOMETRE_PER_HOUR, "km@,kilometres@,kilometers@,kilometre@".replace("@", per));
    }
    words(Units.KILOMETRE_PER_HOUR, "kmh,kph");
    words(Units.BYTE, "byte,bytes");
    words(Units.MEGABYTE, "megabyte,megabytes");
    words(Units.GIGABYTE, "gigabyte,gigabytes");
    words(Units.TERABYTE, "terabyte,terabytes");
    words(Units.PETABYTE, "petabyte,petabytes");
    spans(Units.MONTH, "month");
    spans(Units.QUARTER, "quarter");
    spans(Units.YEAR, "year");
    spans(Units.DAY, "day");
    spans(Units.WEEK, "week");
    spans(Units.HOUR, "hour");
    words(Units.MONTH, "month,months");
    words(Units.QUARTER, "quarters,quarter");
    words(Units.YEAR, "year,years,yr,yrs");
    words(Units.SECOND, "second,seconds");
    words(Units.MINUTE, "minute,minutes,min,mins");
    words(Units.HOUR, "hour,hours,hr,hrs");
    words(Units.DAY, "day,days");
    words(Units.WEEK, "week,weeks");
    words(Units.WEEK.times("fortnight", "1209600"), "fortnight,fortnights");
    scaled(1, Units.YEAR, "decade,decades");
    scaled(2, Units.YEAR, "century,centuries");
    scaled(-2, Units.SHARE, "%,per cent,percent,pct,pc,per-cent");
    scaled(-3, Units.SHARE, "‰,per thousand,per mille");
    scaled(
        -2,
        Units.POINT,
        "percentage point,percentage points,percent point,percent points,per cent points,pp,ppt,"
            + "percentage-point,percentage-points,pps");
    scaled(-4, Units.POINT, "basis point,basis points,bps");
    scaled(9, Units.CUBIC_METRE, "bcm");
    scaled(6, Units.CUBIC_METRE, "mcm");
    scaled(6, Units.TONNE, "mt");
    symbols(0, "m", Units.METRE, "t", Units.TONNE, "g", Units.GRAM, "L", Units.LITRE);
    symbols(0, "l", Units.LITRE, "W", Units.WATT, "kW", Units.KILOWATT, "KW", Units.KILOWATT);
    symbols(0, "MW", Units.MEGAWATT, "GW", Units.GIGAWATT, "V", Units.VOLT, "kV", Units.KILOVOLT);
    symbols(0, "kWh", Units.KILOWATT_HOUR, "KWh", Units.KILOWATT_HOUR, "KV", Units.KILOVOLT);
    symbols(0, "MWh", Units.MEGAWATT_HOUR, "GWh", Units.GIGAWATT_HOUR);
    symbols(0, "TWh", Units.TERAWATT_HOUR, "MB", Units.MEGABYTE, "GB", Units.GIGABYTE);
    symbols(0, "TB", Units.TERABYTE, "PB", Units.PETABYTE, "h", Units.HOUR, "hrs", Units.HOUR);
    symbols(0, "min", Units.MINUTE, "km", Units.KILOMETRE, "cm", Units.CENTIMETRE);
    symbols(0, "mm", Units.MILLIMETRE, "nm", Units.NANOMETRE, "kg", Units.KILOGRAM);
    symbols(0, "mg", Units.MILLIGRAM, "ml", Units.MILLILITRE, "mL", Units.MILLILITRE);
    symbols(0, "ha", Units.HECTARE, "km2", Units.SQUARE_KILOMETRE, "m2", Units.SQUARE_METRE);
    symbols(0, "km²", Units.SQUARE_KILOMETRE, "m²", Units.SQUARE_METRE, "m³", Units.CUBIC_METRE);
    symbols(0, "m3", Units.CUBIC_METRE, "ft", Units.FOOT, "kmh", Units.KILOMETRE_PER_HOUR);
    symbols(0, "kph", Units.KILOMETRE_PER_HOUR, "µm", Units.MICROMETRE, "μm", Units.MICROMETRE);
    symbols(9, "bcm", Units.CUBIC_METRE, "Gt", Units.TONNE);
    symbols(6, "mcm", Units.CUBIC_METRE, "mt", Units.TONNE, "Mt", Units.TONNE);
    symbols(3, "kt", Units.TONNE);
  }

  private MeasureWords() {}

  private static void words(Unit unit, String words) {
    scaled(0, unit, words);
  }

  private static void scaled(int power, Unit unit, String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split(",")) {
      WORDS.put(word, Measure.of(power, unit));
      WORDS.put(word.replace(' ', '-'), Measure.of(power, unit));
    }
  }

  /** Seven working days, five more years. */
  private static void spans(Unit period, String word) {
    String[] kinds =
        ("working,business,calendar,trading,consecutive,straight,successive,full,whole,more,extra"
                + ",further,additional,long,academic,school,fiscal,financial,entire")
            .split(",");
    for (String kind : kinds) {
      words(period, "@ #,@ #s".replace("@", kind).replace("#", word));
    }
  }

  /** A length, and the area and the volume made of it. */
  private static void spelt(Unit length, String words) {
    words(length, words);
    Unit area = Units.SQUARE_METRE.times(length.symbol() + "²", squared(length));
    Unit volume =
        Units.CUBIC_METRE.times(length.symbol() + "³", length.numerator().pow(3).toPlainString());
    for (String word : words.split(",")) {
      words(area, "square @,sq @,sq. @".replace("@", word));
      words(volume, "cubic @,cu @,cu. @".replace("@", word));
    }
    words(area, "sq " + length.symbol());
    words(volume, "cu " + length.symbol());
  }

  private static String squared(Unit length) {
    return length.numerator().pow(2).toPlainString();
  }

  private static void watts(String prefix, Unit power, Unit energy) {
    words(power, "@watt,@watts".replace("@", prefix));
    words(energy, "@watt hour,@watt hours,@watthour,@watthours".replace("@", prefix));
  }

  private static void symbols(int power, Object... symbolsAndUnits) {
    for (int i = 0; i < symbolsAndUnits.length; i += 2) {
      SYMBOLS.put((String) symbolsAndUnits[i], Measure.of(power, (Unit) symbolsAndUnits[i + 1]));
    }
  }
}
