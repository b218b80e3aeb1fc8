package digest.quantity.english;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All words of all tables, and what letters may be glued to digits without making a name. */
final class Lexicon {
  static final Set<String> ADDRESSES = Set.of("http", "https", "www", "ftp");

  /** Letters that stand before digits without making a name of them: RMB5, Q1, H1, FY2022. */
  static final Set<String> BEFORE_DIGITS =
      Set.of(
          "rmb", "cny", "usd", "eur", "hkd", "jpy", "gbp", "aud", "cad", "nzd", "sgd", "chf", "inr",
          "rs", "yuan", "q", "h", "fy", "no");

  /** What may be glued to the last digit; in the case in which it is written. */
  static final Set<String> SUFFIXES = suffixes();

  static final Vocabulary WORDS = new Vocabulary(words());

  private static final String[] ASCII = new String[128];

  private static final byte[] OPENINGS = new byte[ASCII.length];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c).intern();
      OPENINGS[c] = Openings.of(ASCII[c]);
    }
  }

  private Lexicon() {}

  static boolean knows(String word) {
    return WORDS.find(word.toCharArray(), 0, word.length()) >= 0
        || word.length() == 1 && word.charAt(0) < 128;
  }

  /** A symbol, with what only looks different made the same; empty if it is unknown. */
  static String symbol(char c) {
    if (c < ASCII.length) {
      return ASCII[c];
    }
    return switch (c) {
      case '’', '‘' -> "'";
      case '\u2010', '\u2011' -> "-";
      case '−', '－' -> "−";
      case '￥' -> "¥";
      case '％' -> "%";
      case '～', '〜' -> "~";
      case '，' -> ",";
      case '。' -> ".";
      case '—', '–', '¥', '€', '£', '₹', '°', '℃', '‰', '½', '¼', '¾', '№' ->
          String.valueOf(c).intern();
      default -> "";
    };
  }

  /** What may begin with a symbol. */
  static byte opening(String symbol) {
    char c = symbol.isEmpty() ? ' ' : symbol.charAt(0);
    return c < OPENINGS.length ? OPENINGS[c] : Openings.of(symbol);
  }

  private static Set<String> suffixes() {
    Set<String> suffixes = new HashSet<>(Measures.symbols());
    suffixes.addAll(
        List.of(
            "st",
            "nd",
            "rd",
            "th",
            "s",
            "am",
            "pm",
            "x",
            "k",
            "K",
            "m",
            "M",
            "mn",
            "mln",
            "bn",
            "b",
            "B",
            "tn",
            "trn",
            "t",
            "yuan",
            "mu",
            "jin",
            "km",
            "RMB",
            "percent",
            "pct",
            "pp",
            "fold",
            "million",
            "billion",
            "trillion",
            "hundred",
            "thousand",
            "hours",
            "minutes",
            "years",
            "Mn",
            "Bn",
            "Tn",
            "AM",
            "PM"));
    return Set.copyOf(suffixes);
  }

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    List.of(
            Grammar.words(),
            NumberWords.words(),
            Measures.words(),
            Currencies.words(),
            Hedges.words(),
            ChangeWords.words(),
            Idioms.words(),
            Calendar.words(),
            ComparedYears.words(),
            Multiples.words(),
            ADDRESSES,
            BEFORE_DIGITS)
        .forEach(words::addAll);
    List.of("—", "–", "−", "~", "¥", "€", "£", "₹", "°", "℃", "‰", "½", "¼", "¾", "№", "%", "-")
        .forEach(words::add);
    return words;
  }
}
