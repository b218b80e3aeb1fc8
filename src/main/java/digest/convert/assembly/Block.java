package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.Brackets;
import digest.convert.line.ClassifiedPiece;
import digest.convert.line.Ending;
import digest.convert.page.PrintLine;

/** A classified piece at its place on the page. Two blocks are the same only if they are one. */
final class Block {
  private final int at;
  private final ClassifiedPiece piece;
  private final Brackets brackets;
  private final Ending ending;

  Block(int at, ClassifiedPiece piece) {
    this.at = at;
    this.piece = piece;
    this.brackets = Brackets.of(piece.text());
    this.ending = Ending.of(piece.text());
  }

  /** 0-based, among the blocks of the page. */
  int at() {
    return at;
  }

  ClassifiedPiece piece() {
    return piece;
  }

  LineRole role() {
    return piece.role();
  }

  boolean is(LineRole role) {
    return piece.role() == role;
  }

  String text() {
    return piece.text();
  }

  Brackets brackets() {
    return brackets;
  }

  Ending ending() {
    return ending;
  }

  PrintLine first() {
    return piece.piece().first();
  }

  PrintLine last() {
    return piece.piece().last();
  }

  char firstCharacter() {
    return text().charAt(0);
  }

  char lastCharacter() {
    return text().charAt(text().length() - 1);
  }

  /** Whether it is part of what one reads on: a paragraph, or a subhead between two. */
  boolean isBody() {
    return is(LineRole.TEXT) || is(LineRole.SUBHEAD);
  }
}
