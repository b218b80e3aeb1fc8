package digest.convert.layout;

import digest.convert.page.PrintLine;
import digest.model.Byline;
import digest.model.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as it was printed.
 *
 * @param bylines in the order of print, those within the text and of pictures included
 * @param bylineLines lines that hold nothing but a byline
 * @param speaker of a speech, an interview, or a proposal of one person
 * @param paragraphs in reading order
 * @param doubts what an editor should look at that belongs to no single line
 */
public record PrintedArticle(
    Kind kind,
    Heading heading,
    List<Byline> bylines,
    List<PrintLine> bylineLines,
    Optional<Speaker> speaker,
    List<Paragraph> paragraphs,
    List<Repair> doubts) {
  /**
   * Who speaks.
   *
   * @param office as printed; empty where none is
   */
  public record Speaker(String name, String office) {}

  public PrintedArticle {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(speaker, "speaker");
    bylines = List.copyOf(bylines);
    bylineLines = List.copyOf(bylineLines);
    paragraphs = List.copyOf(paragraphs);
    doubts = List.copyOf(doubts);
  }
}
