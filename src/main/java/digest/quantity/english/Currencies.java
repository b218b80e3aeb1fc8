package digest.quantity.english;

import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.english.Phrases.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Currencies that stand before a number. */
final class Currencies {
  private static final Map<String, Measure> SIGNS = new HashMap<>();

  static {
    put("RMB,CNY,yuan,RMB¥,CNY¥,CN¥,renminbi,RMB yuan", Units.YUAN);
    put("¥", Units.YUAN, Units.YEN);
    put("$,US$,USD,U.S.$,US $,USD$,US dollars", Units.US_DOLLAR);
    put("HK$,HKD,HK $", Units.HK_DOLLAR);
    put("NT$,NTD,TWD", Units.NEW_TAIWAN_DOLLAR);
    put("€,EUR", Units.EURO);
    put("£,GBP", Units.POUND);
    put("JPY,JP¥,JPY¥", Units.YEN);
    put("MOP,MOP$", Units.MACAO_PATACA);
    put("KRW", Units.WON);
    put("A$,AU$,AUD", Units.AUSTRALIAN_DOLLAR);
    put("C$,CA$,CAD", Units.CANADIAN_DOLLAR);
    put("NZ$,NZD", Units.NEW_ZEALAND_DOLLAR);
    put("S$,SG$,SGD", Units.SINGAPORE_DOLLAR);
    put("CHF", Units.SWISS_FRANC);
    put("Rs,Rs.,INR,₹", Units.INDIAN_RUPEE);
    put("THB", Units.BAHT);
    put("MYR,RM", Units.RINGGIT);
    put("IDR", Units.RUPIAH);
    put("VND", Units.DONG);
    put("AED", Units.DIRHAM);
    put("SAR", Units.RIYAL);
    put("RUB", Units.ROUBLE);
  }

  private static final Phrases<Measure> PHRASES = new Phrases<>(SIGNS);

  private static final Phrase<Measure> NO_PHRASE = new Phrase<>(List.of(), Measure.NONE);

  private Currencies() {}

  private static void put(String signs, Unit... units) {
    for (String sign : signs.toLowerCase(Locale.ROOT).split(",")) {
      SIGNS.put(sign, Measure.of(0, units));
    }
  }

  static Set<String> words() {
    return PHRASES.words();
  }

  /** The words and signs with which one may begin. */
  static Set<String> firsts() {
    return PHRASES.firsts();
  }

  /** The currency that begins at a token; {@link Measure#NONE} if none does. */
  static Measure at(Tokens tokens, int at) {
    Phrase<Measure> phrase = PHRASES.at(tokens, at, NO_PHRASE);
    boolean letter = phrase.length() > 1 && tokens.length(at) == 1 && tokens.isWord(at);
    if (letter && !(tokens.isGlued(at + 1) && tokens.isCapital(at))) {
      // A prize: a $3 million prize.
      return Measure.NONE;
    }
    return phrase.length() == 0 ? Measure.NONE : phrase.value().until(at + phrase.length());
  }
}
