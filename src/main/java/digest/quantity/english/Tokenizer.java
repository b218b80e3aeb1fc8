package digest.quantity.english;

import digest.quantity.NotQuantities;
import digest.quantity.english.Tokens.Kind;

/** Cuts a text into tokens, from the left to the right and never back by more than a word. */
final class Tokenizer {
  /** Nobody writes a longer number, and to read one takes more than linear time. */
  private static final int LONGEST_NUMBER = 30;

  private static final int LONGEST_SUFFIX = 16;

  private final char[] text;
  private final String whole;
  private final NotQuantities not;
  private final Tokens tokens;

  private Tokenizer(String whole, NotQuantities not) {
    this.whole = whole;
    this.text = whole.toCharArray();
    this.not = not;
    this.tokens = new Tokens(text);
  }

  static Tokens tokens(String text, NotQuantities not) {
    Tokenizer tokenizer = new Tokenizer(text, not);
    int at = 0;
    while (at < text.length()) {
      at = tokenizer.token(at);
    }
    return tokenizer.tokens;
  }

  private int token(int at) {
    char c = text[at];
    if (Letters.isSpace(c)) {
      return space(at);
    }
    int listed = not.lengthAt(whole, at);
    if (listed > 0) {
      return name(at, at + listed);
    }
    if (Letters.isDigit(c)) {
      return number(at);
    }
    return Letters.isLetter(text, at) ? word(at) : symbol(at);
  }

  private int name(int start, int end) {
    tokens.add(Kind.NAME, start, end, "", Openings.NOTHING);
    return end;
  }

  /** An empty line parts what stands before it from what stands after. */
  private int space(int start) {
    int at = start;
    int lines = 0;
    while (at < text.length && Letters.isSpace(text[at])) {
      lines += text[at] == '\n' ? 1 : 0;
      at++;
    }
    if (lines > 1) {
      tokens.add(Kind.SYMBOL, start, at, "", Openings.NOTHING);
    }
    return at;
  }

  private int symbol(int at) {
    int end = at + Letters.length(text, at);
    String symbol = Lexicon.symbol(text[at]);
    tokens.add(Kind.SYMBOL, at, end, symbol, Lexicon.opening(symbol));
    return end;
  }

  private int word(int start) {
    int hash = 0;
    int at = start;
    for (char c; at < text.length && (c = Letters.lower(text[at])) > 0; at++) {
      hash = Vocabulary.hash(hash, c);
    }
    boolean ends = at == text.length || text[at] < 128 && !Letters.isDigit(text[at]);
    return ends ? word(start, at, Lexicon.WORDS.find(text, start, at, hash)) : mixed(start);
  }

  /** A word of letters alone. */
  private int word(int start, int end, int slot) {
    if (slot < 0) {
      tokens.add(Kind.WORD, start, end, "", Openings.NOTHING);
      return end;
    }
    String word = Lexicon.WORDS.word(slot);
    if (isAddress(end) && Lexicon.ADDRESSES.contains(word)) {
      return name(start, untilSpace(end));
    }
    tokens.add(Kind.WORD, start, end, word, Lexicon.WORDS.opening(slot));
    return end;
  }

  /** A word with digits, or with letters that are not those of English. */
  private int mixed(int start) {
    int letters = letters(start);
    int end = alphanumeric(letters);
    int slot = Lexicon.WORDS.find(text, start, end);
    if (end == letters || slot >= 0) {
      return word(start, end, slot);
    }
    int prefix = Lexicon.WORDS.find(text, start, letters);
    return prefix >= 0 && Lexicon.BEFORE_DIGITS.contains(Lexicon.WORDS.word(prefix))
        ? word(start, letters, prefix)
        : name(start, decimals(end));
  }

  private boolean isAddress(int at) {
    return at < text.length
        && (text[at] == '.'
            || text[at] == ':'
                && at + 2 < text.length
                && text[at + 1] == '/'
                && text[at + 2] == '/');
  }

  private int untilSpace(int start) {
    int at = start;
    while (at < text.length && !Character.isWhitespace(text[at])) {
      at++;
    }
    return at;
  }

  private int number(int start) {
    int end = isDotted() ? digits(start) : decimals(groups(start));
    if (isDigitAfter('.', end)) {
      // A date or a version: 2023.7.5.
      end = digits(start);
    }
    int after = alphanumeric(end);
    if (after > end && !isSuffix(end, after)) {
      return name(start, decimals(after));
    }
    if (end - start > LONGEST_NUMBER) {
      return name(start, end);
    }
    tokens.add(Kind.NUMBER, start, end, "", Openings.ANYTHING);
    return end;
  }

  /** Whether a stop stands just before, and a number before that. */
  private boolean isDotted() {
    int last = tokens.size() - 1;
    return tokens.word(last).equals(".") && tokens.isGlued(last) && tokens.isNumber(last - 1);
  }

  private boolean isSuffix(int start, int end) {
    return end - start <= LONGEST_SUFFIX
        && Lexicon.SUFFIXES.contains(new String(text, start, end - start));
  }

  /** Digits in threes: 1,234,567. */
  private int groups(int start) {
    int at = digits(start);
    if (at - start <= 3) {
      while (at < text.length && isSeparator(text[at]) && digits(at + 1) == at + 4) {
        at += 4;
      }
    }
    return at;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
  }

  private int decimals(int at) {
    return isDigitAfter('.', at) ? digits(at + 1) : at;
  }

  private boolean isDigitAfter(char c, int at) {
    return at + 1 < text.length && text[at] == c && Letters.isDigit(text[at + 1]);
  }

  private int digits(int start) {
    int at = start;
    while (at < text.length && Letters.isDigit(text[at])) {
      at++;
    }
    return at;
  }

  private int letters(int start) {
    int at = start;
    while (at < text.length && Letters.isLetter(text, at)) {
      at += Letters.length(text, at);
    }
    return at;
  }

  private int alphanumeric(int start) {
    int at = start;
    while (at < text.length
        && (Letters.isDigit(text[at]) || isPower(text[at]) || Letters.isLetter(text, at))) {
      at += Letters.length(text, at);
    }
    return at;
  }

  private static boolean isPower(char c) {
    return c == '²' || c == '³';
  }
}
