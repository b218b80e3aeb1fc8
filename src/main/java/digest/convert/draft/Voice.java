package digest.convert.draft;

import digest.convert.layout.PrintedArticle.Speaker;
import digest.convert.line.Surnames;
import digest.model.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who has the word in an article, and what that makes of it. A headline that gives somebody the
 * word in whose name the text goes on is over a speech, though a reporter wrote it down. Entries
 * name a speaker for speeches and interviews only.
 *
 * @param speaker of a speech or an interview
 */
record Voice(Kind kind, Optional<Speaker> speaker) {
  private static final Pattern NAMED = Pattern.compile("(\\p{IsHan}{2,4})[：:].{4,}");

  /** A name that a report tells only once or twice is one of several. */
  private static final int LEAST = 3;

  static Voice of(Printed printed) {
    Kind kind = printed.article().kind();
    if (kind == Kind.SPEECH || kind == Kind.INTERVIEW) {
      return new Voice(kind, printed.article().speaker().or(() -> ofHeadline(printed)));
    }
    Optional<Speaker> named = kind == Kind.REPORT ? ofHeadline(printed) : Optional.empty();
    return new Voice(named.isPresent() ? Kind.SPEECH : kind, named);
  }

  private static Optional<Speaker> ofHeadline(Printed printed) {
    Matcher found = NAMED.matcher(printed.headline());
    return found.matches() && Surnames.isName(found.group(1)) && saysMost(found.group(1), printed)
        ? Optional.of(new Speaker(found.group(1), ""))
        : Optional.empty();
  }

  private static boolean saysMost(String name, Printed printed) {
    long paragraphs =
        printed.texts().stream().filter(paragraph -> paragraph.text().contains(name)).count();
    return paragraphs >= Math.min(LEAST, printed.texts().size()) && paragraphs > 0;
  }
}
