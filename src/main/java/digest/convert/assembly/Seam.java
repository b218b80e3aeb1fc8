package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.Ending;
import digest.convert.line.Grams;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A text that breaks off, and one in which it may go on. */
public final class Seam {
  private static final Set<LineRole> PICTURE = EnumSet.of(LineRole.CAPTION, LineRole.CREDIT);

  private final Sheet sheet;
  private final Block before;
  private final Block after;

  Seam(Sheet sheet, Block before, Block after) {
    this.sheet = sheet;
    this.before = before;
    this.after = after;
  }

  Block before() {
    return before;
  }

  Block after() {
    return after;
  }

  Sheet sheet() {
    return sheet;
  }

  Grams grams() {
    return sheet.grams();
  }

  /** Whether the second is the next text on the page. */
  boolean isNext() {
    return sheet.place(after) == sheet.place(before) + 1;
  }

  /** Whether one text stands between them, which may be a guest there itself. */
  boolean isNextButOne() {
    return after.at() == before.at() + 2 && sheet.place(after) == sheet.place(before) + 2;
  }

  /** The next text, and nothing in between. */
  boolean isAdjacent() {
    return after.at() == before.at() + 1;
  }

  boolean isAcrossPicture() {
    return isNext() && !isAdjacent() && PICTURE.containsAll(sheet.between(before, after));
  }

  boolean isAcrossSubhead() {
    return isNext() && sheet.between(before, after).contains(LineRole.SUBHEAD);
  }

  /** The last block above the second that is no picture. */
  Optional<Block> aboveAfter() {
    Optional<Block> above = sheet.before(after);
    while (above.isPresent() && PICTURE.contains(above.get().role()) && !isSpeaker(above.get())) {
      above = sheet.before(above.get());
    }
    return above;
  }

  private boolean isSpeaker(Block picture) {
    return sheet.turns().areSpeeches() && Sheet.isPortrait(picture);
  }

  /** Whether the second goes on quite naturally from a finished paragraph above it. */
  boolean isInFlow() {
    return aboveAfter()
        .filter(above -> above.is(LineRole.TEXT) && above.ending() == Ending.FULL)
        .isPresent();
  }

  char last() {
    return before.lastCharacter();
  }

  char first() {
    return after.firstCharacter();
  }
}
