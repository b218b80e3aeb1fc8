package digest.convert.line;

import digest.convert.layout.Piece;
import digest.convert.page.PrintLine;
import java.util.stream.Collectors;

/** How the text of two lines is put together: a space only between two words of Latin letters. */
public final class Joining {
  private Joining() {}

  public static String text(Piece piece) {
    if (piece.lines().size() == 1) {
      return piece.first().text();
    }
    return piece.lines().stream()
        .map(PrintLine::text)
        .collect(Collectors.collectingAndThen(Collectors.toList(), Joining::all));
  }

  private static String all(Iterable<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(between(text, line)).append(line);
    }
    return text.toString();
  }

  /** What belongs between them: nothing, or a space. */
  public static String between(CharSequence before, CharSequence after) {
    if (before.isEmpty() || after.isEmpty()) {
      return "";
    }
    boolean words = isLetter(before.charAt(before.length() - 1)) && isLetter(after.charAt(0));
    return words ? " " : "";
  }

  private static boolean isLetter(char letter) {
    return letter < 0x250 && Character.isLetter(letter);
  }
}
