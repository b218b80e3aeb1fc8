package digest.han;

/** Whether Chinese text can be read so. */
public final class Sounds {
  private Sounds() {}

  /**
   * Whether characters that stand side by side somewhere in a text may be read like this.
   *
   * @param letters pinyin in lower case, without tones, spaces or marks, ü as {@code v}
   */
  public static boolean holds(String text, String letters) {
    for (int at = 0; at < text.length(); at++) {
      if (isAt(text, at, letters, 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a family name stands there, and a given name behind it, that may be read like this. */
  public static boolean holdsName(String text, String letters) {
    for (int at = 0; at < text.length(); at++) {
      if (!Surnames.readings(text.substring(at, at + 1)).isEmpty() && isAt(text, at, letters, 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String text, int at, String letters, int from) {
    if (from == letters.length()) {
      return true;
    } else if (at == text.length()) {
      return false;
    }
    for (String syllable : Syllables.of(text.charAt(at))) {
      if (letters.startsWith(syllable, from)
          && isAt(text, at + 1, letters, from + syllable.length())) {
        return true;
      }
    }
    return false;
  }
}
