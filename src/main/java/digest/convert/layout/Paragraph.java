package digest.convert.layout;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A paragraph of an article.
 *
 * @param pieces in reading order; more than one where it was torn
 * @param text after all repairs
 * @param joins between the pieces
 */
public record Paragraph(Type type, List<Piece> pieces, String text, List<Join> joins) {
  /** What a paragraph is. */
  public enum Type {
    TEXT,
    SUBHEAD,
    CAPTION,
    CREDIT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Paragraph {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(text, "text");
    pieces = List.copyOf(pieces);
    joins = List.copyOf(joins);
    if (pieces.isEmpty() || joins.size() != pieces.size() - 1) {
      throw new IllegalArgumentException(pieces.size() + " pieces, " + joins.size() + " joins");
    }
  }
}
