package digest.quantity.english;

import digest.quantity.NotQuantities;
import digest.quantity.english.Tokens.Kind;

/** Cuts a text into tokens, from the left to the right and never back by more than a word. */
final class Tokenizer {
  /** Nobody writes a longer number, and to read one takes more than linear time. */
  private static final int LONGEST_NUMBER = 30;

  private static final int LONGEST_SUFFIX = 16;

  private final String text;
  private final NotQuantities not;
  private final Tokens tokens;

  private Tokenizer(String text, NotQuantities not) {
    this.text = text;
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
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return space(at);
    }
    int listed = not.lengthAt(text, at);
    if (listed > 0) {
      return add(Kind.NAME, at, at + listed, "");
    }
    if (isDigit(c)) {
      return number(at);
    }
    return isLetter(at) ? word(at) : symbol(at);
  }

  private int add(Kind kind, int start, int end, String word) {
    tokens.add(kind, start, end, word);
    return end;
  }

  /** An empty line parts what stands before it from what stands after. */
  private int space(int start) {
    int at = start;
    int lines = 0;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    return lines > 1 ? add(Kind.SYMBOL, start, at, "") : at;
  }

  private int symbol(int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    return add(Kind.SYMBOL, at, end, Lexicon.symbol(text, at, end));
  }

  private int word(int start) {
    int letters = letters(start);
    int end = alphanumeric(letters);
    String word = Lexicon.WORDS.find(text, start, end);
    if (end == letters || !word.isEmpty()) {
      return Lexicon.ADDRESSES.contains(word) && isAddress(end)
          ? add(Kind.NAME, start, untilSpace(end), "")
          : add(Kind.WORD, start, end, word);
    }
    String prefix = Lexicon.WORDS.find(text, start, letters);
    if (Lexicon.BEFORE_DIGITS.contains(prefix)) {
      return add(Kind.WORD, start, letters, prefix);
    }
    return add(Kind.NAME, start, decimals(end), "");
  }

  private boolean isAddress(int at) {
    return text.startsWith("://", at) || text.startsWith(".", at);
  }

  private int untilSpace(int start) {
    int at = start;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
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
      return add(Kind.NAME, start, decimals(after), "");
    }
    return add(end - start > LONGEST_NUMBER ? Kind.NAME : Kind.NUMBER, start, end, "");
  }

  /** Whether a stop stands just before, and a number before that. */
  private boolean isDotted() {
    int last = tokens.size() - 1;
    return tokens.word(last).equals(".") && tokens.isGlued(last) && tokens.isNumber(last - 1);
  }

  private boolean isSuffix(int start, int end) {
    return end - start <= LONGEST_SUFFIX && Lexicon.SUFFIXES.contains(text.substring(start, end));
  }

  /** Digits in threes: 1,234,567. */
  private int groups(int start) {
    int at = digits(start);
    if (at - start <= 3) {
      while (at < text.length() && isSeparator(text.charAt(at)) && digits(at + 1) == at + 4) {
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
    return at + 1 < text.length() && text.charAt(at) == c && isDigit(text.charAt(at + 1));
  }

  private int digits(int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int letters(int start) {
    int at = start;
    while (at < text.length() && isLetter(at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private int alphanumeric(int start) {
    int at = start;
    while (at < text.length() && (isLetter(at) || isDigit(text.charAt(at)) || isPower(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private boolean isPower(int at) {
    return text.charAt(at) == '²' || text.charAt(at) == '³';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isLetter(int at) {
    char c = text.charAt(at);
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    int point = text.codePointAt(at);
    return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
  }
}
