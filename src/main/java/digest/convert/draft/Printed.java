package digest.convert.draft;

import digest.convert.layout.Paragraph;
import digest.convert.layout.PrintedArticle;
import digest.convert.page.PrintLine;
import digest.han.LineJoin;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of an article as printed, by how much they tell of it. */
public record Printed(PrintedArticle article) {
  public String headline() {
    return joined(article.heading().headline());
  }

  public String shoulder() {
    return joined(article.heading().shoulder());
  }

  public String subtitle() {
    return joined(article.heading().subtitle());
  }

  public String section() {
    return article.heading().section().map(PrintLine::text).orElse("");
  }

  /** All that stands over it, a line each. */
  String heading() {
    return Stream.of(shoulder(), headline(), subtitle(), section())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The office of the speaker; empty where there is none. */
  String office() {
    return article.speaker().map(PrintedArticle.Speaker::office).orElse("");
  }

  /** Its paragraphs, captions and subheads not among them. */
  List<Paragraph> texts() {
    return article.paragraphs().stream()
        .filter(paragraph -> paragraph.type() == Paragraph.Type.TEXT)
        .toList();
  }

  /** The first paragraph, or of a picture alone what it shows; empty where there is none. */
  String lead() {
    return texts().stream()
        .findFirst()
        .or(() -> article.paragraphs().stream().findFirst())
        .map(Paragraph::text)
        .orElse("");
  }

  /** Everything printed, a line each. */
  String all() {
    return Stream.concat(
            Stream.of(heading(), office()), article.paragraphs().stream().map(Paragraph::text))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Every line it was made of, in the order of the page. */
  List<PrintLine> lines() {
    Stream<PrintLine> heading =
        Stream.of(
                article.heading().shoulder(),
                article.heading().headline(),
                article.heading().subtitle(),
                article.bylineLines())
            .flatMap(List::stream);
    Stream<PrintLine> body =
        article.paragraphs().stream()
            .flatMap(paragraph -> paragraph.pieces().stream())
            .flatMap(piece -> piece.lines().stream());
    return Stream.concat(heading, body).sorted(Comparator.comparingInt(PrintLine::number)).toList();
  }

  /** One headline over two lines is one again: Chinese needs nothing between, Latin a space. */
  static String joined(List<PrintLine> lines) {
    StringBuilder text = new StringBuilder();
    for (PrintLine line : lines) {
      boolean apart =
          text.length() > 0
              && (line.text().startsWith("—")
                  || !LineJoin.isSeamless(
                      text.codePointBefore(text.length()), line.text().codePointAt(0)));
      text.append(apart ? " " : "").append(line.text());
    }
    return text.toString();
  }
}
