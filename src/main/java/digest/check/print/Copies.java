package digest.check.print;

import digest.check.figures.Passage;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.model.Citation;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest says things in its own words. Letters and digits alone are compared; titles in {@code
 * 《》} and what the header cites are left out, because they are meant to be as printed.
 */
final class Copies {
  /** So many letters and digits in a row are no coincidence. */
  static final int LENGTH = 22;

  static final Rule COPIED =
      Rule.error("copied-from-print", "A run of words stands in the printed page as it does here.");

  private final Sheet sheet;
  private final Grams grams;
  private final List<String> cited;
  private final Diagnostics problems;

  private Copies(Sheet sheet, List<String> cited, Diagnostics problems) {
    this.sheet = sheet;
    this.grams = new Grams(sheet.letters(), LENGTH);
    this.cited = cited;
    this.problems = problems;
  }

  static void check(List<Passage> passages, Citation citation, Sheet sheet, Diagnostics problems) {
    List<String> cited =
        Stream.of(citation.headline(), citation.shoulder(), citation.subtitle(), citation.section())
            .flatMap(text -> text.stream())
            .map(text -> Letters.of(text).toString())
            .toList();
    Copies copies = new Copies(sheet, cited, problems);
    passages.forEach(copies::check);
  }

  private void check(Passage passage) {
    Letters letters = Letters.withoutTitles(passage.text());
    long hash = 0;
    int told = 0;
    for (int end = 1; end <= letters.size(); end++) {
      hash = grams.roll(hash, letters, end);
      int start = end - LENGTH;
      int found = start < told ? -1 : grams.find(letters, start, hash);
      if (found >= 0) {
        told = runEnd(letters, start, found);
        tell(passage, letters, start, told, found);
        // What goes on from another place of the page overlaps by all but one letter.
        told -= LENGTH - 1;
      }
    }
  }

  private int runEnd(Letters letters, int start, int found) {
    Letters printed = sheet.letters();
    int at = start + LENGTH;
    int there = found + LENGTH;
    while (at < letters.size() && there < printed.size() && letters.at(at) == printed.at(there)) {
      at++;
      there++;
    }
    return at;
  }

  private void tell(Passage passage, Letters letters, int from, int to, int found) {
    StringBuilder run = new StringBuilder();
    for (int i = from; i < to; i++) {
      run.appendCodePoint(letters.at(i));
    }
    if (cited.stream().noneMatch(citation -> citation.contains(run))) {
      int start = letters.place(from);
      int end = letters.place(to - 1) + Character.charCount(letters.at(to - 1));
      Diagnostic problem =
          COPIED.at(
              passage.places().span(start, end),
              (to - from) + " characters in a row stand in print as they do here",
              "say it in the digest’s own words; names, titles in 《》 and figures may stay");
      problems.add(problem.beside(sheet.span(found, found + to - from)));
    }
  }
}
