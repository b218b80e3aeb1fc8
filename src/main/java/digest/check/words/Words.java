package digest.check.words;

import digest.terms.EnglishWord;

/** Words that stand side by side, as a name would. */
record Words(Part part, int first, int last) {
  String text() {
    return part.text().substring(start(), end());
  }

  int start() {
    return part.words().get(first).start();
  }

  int end() {
    return part.words().get(last).end();
  }

  int width() {
    return last - first + 1;
  }

  /** How many letters and apostrophes it has. */
  int length() {
    int length = 0;
    for (int i = first; i <= last; i++) {
      length += part.words().get(i).end() - part.words().get(i).start();
    }
    return length;
  }

  /** Whether one of the words begins with a capital, or all do. */
  boolean hasCapitals(boolean all) {
    for (int i = first; i <= last; i++) {
      if (isCapital(part.words().get(i)) != all) {
        return !all;
      }
    }
    return all;
  }

  private boolean isCapital(EnglishWord word) {
    return Character.isUpperCase(part.text().charAt(word.start()));
  }
}
