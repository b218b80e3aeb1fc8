package digest.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import digest.diagnostic.SourceText;

/**
 * Words that flexmark cut out of its input, found again in the source. Its offsets count from where
 * that input begins there.
 *
 * @param shift where flexmark's input begins in the source, in UTF-16 units
 */
record Raw(SourceText source, int shift) {
  int from(BasedSequence words) {
    return shift + words.getStartOffset();
  }

  int to(BasedSequence words) {
    return shift + words.getEndOffset();
  }

  /** Words without escapes or entities, such as code. */
  void write(BasedSequence words, BlockWriter out) {
    if (isOnePiece(words)) {
      out.plain(from(words), to(words));
    } else {
      for (int i = 0; i < words.length(); i++) {
        write(words, i, words.charAt(i), out);
      }
    }
  }

  /**
   * The words of a code span: line ends are spaces, one space at each end goes (CommonMark 6.1).
   */
  void writeCode(BasedSequence words, boolean inTable, BlockWriter out) {
    BasedSequence code = isPadded(words) ? words.subSequence(1, words.length() - 1) : words;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean bar = inTable && c == '\\' && i + 1 < code.length() && code.charAt(i + 1) == '|';
      if (!bar) {
        write(code, i, c == '\n' ? ' ' : c, out);
      }
    }
  }

  private static boolean isPadded(BasedSequence words) {
    return words.length() > 1
        && isSpace(words.charAt(0))
        && isSpace(words.charAt(words.length() - 1))
        && !words.isBlank();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  /** A tab that flexmark spread into spaces has no place for each. */
  private void write(BasedSequence words, int index, char c, BlockWriter out) {
    int at = words.getIndexOffset(index);
    boolean same = at >= 0 && source.text().charAt(shift + at) == c;
    if (same) {
      out.plain(shift + at, shift + at + 1);
    } else {
      int place = at >= 0 ? shift + at : from(words);
      out.coded(String.valueOf(c), place, at >= 0 ? place + 1 : place);
    }
  }

  private boolean isOnePiece(BasedSequence words) {
    return words.getEndOffset() - words.getStartOffset() == words.length();
  }
}
