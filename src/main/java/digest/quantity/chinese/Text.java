package digest.quantity.chinese;

/** A text that can be asked beyond its ends: there it holds NUL. */
record Text(String string) {
  /** What ends a clause. */
  static final String STOPS = "，。；、！？：\n,;";

  int length() {
    return string.length();
  }

  char at(int index) {
    return index >= 0 && index < string.length() ? string.charAt(index) : '\0';
  }

  boolean has(int index, String word) {
    return string.startsWith(word, index);
  }

  /** Whether the character there is one of these. */
  boolean isOneOf(int index, String characters) {
    char c = at(index);
    return c != '\0' && characters.indexOf(c) >= 0;
  }

  /** Whether one of these characters stands in the same clause not far before. */
  boolean isToldBefore(int start, int reach, String characters) {
    for (int i = start - 1; i >= start - reach && !isOneOf(i, STOPS); i--) {
      if (isOneOf(i, characters)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the one space that may stand between a number and its unit. */
  int afterSpace(int index) {
    char c = at(index);
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f' ? index + 1 : index;
  }

  /** Where the unit of a number stands; between Chinese characters there is no space. */
  int unitBehind(Numeral number) {
    return number.form() == Numeral.Form.ARABIC ? afterSpace(number.end()) : number.end();
  }

  boolean isLatinLetter(int index) {
    char c = at(index);
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
