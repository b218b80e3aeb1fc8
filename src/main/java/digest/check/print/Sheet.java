package digest.check.print;

import digest.diagnostic.Span;
import java.util.Arrays;

/** The page as one text, in which words go on from line to line. */
final class Sheet {
  private final PrintedPage page;
  private final int[] starts;
  private final String text;
  private final Letters letters = new Letters();
  private final String even;

  Sheet(PrintedPage page) {
    this.page = page;
    this.starts = new int[page.lines().size()];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = all.length();
      String line = page.lines().get(i).text();
      letters.add(line, 0, line.length(), starts[i]);
      all.append(line);
    }
    this.text = all.toString();
    this.even = letters.toString();
  }

  PrintedPage page() {
    return page;
  }

  /** All lines, with nothing between them. */
  String text() {
    return text;
  }

  Letters letters() {
    return letters;
  }

  /** Whether these words stand on it, however they are set. */
  boolean has(String words) {
    return even.contains(Letters.of(words).toString());
  }

  /** Where these letters stand; they may run over lines, and then it is the part on the first. */
  Span span(int from, int to) {
    int start = letters.place(from);
    int line = line(start);
    int end = letters.place(to - 1) + 1;
    int length = page.lines().get(line).text().length();
    int last = Math.min(length, end - starts[line]);
    return page.lines().get(line).span(start - starts[line], last);
  }

  private int line(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found : -found - 2;
  }
}
