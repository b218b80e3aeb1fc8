package digest.convert.draft;

import digest.convert.layout.Heading;
import digest.convert.layout.Paragraph;
import digest.convert.layout.Piece;
import digest.convert.layout.PrintedArticle;
import digest.convert.page.PrintLine;
import digest.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds printed articles for tests. */
final class Articles {
  private Articles() {}

  static Printed report(String headline, String... texts) {
    return of(Kind.REPORT, headline, Optional.empty(), texts);
  }

  static Printed speech(String name, String office, String... texts) {
    return of(Kind.SPEECH, "", Optional.of(new PrintedArticle.Speaker(name, office)), texts);
  }

  static Printed of(
      Kind kind, String headline, Optional<PrintedArticle.Speaker> speaker, String... texts) {
    List<PrintLine> heading = headline.isEmpty() ? List.of() : List.of(line(1, headline));
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Piece piece = new Piece(List.of(line(3 + 2 * i, texts[i])));
      paragraphs.add(new Paragraph(Paragraph.Type.TEXT, List.of(piece), texts[i], List.of()));
    }
    return new Printed(
        new PrintedArticle(
            kind,
            new Heading(List.of(), heading, List.of(), Optional.empty()),
            List.of(),
            List.of(),
            speaker,
            paragraphs,
            List.of()));
  }

  static PrintLine line(int number, String text) {
    return new PrintLine(number, 1, 0, "", text);
  }
}
