package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.ClassifiedPiece;
import digest.convert.line.Grams;
import digest.convert.line.Offices;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The blocks of a page without its duplicates, and what holds for the page as a whole. */
final class Sheet {
  private static final double MOST = 0.5;
  private static final int INDENT = 2;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> texts;
  private final int[] textOf;
  private final Grams grams;
  private final boolean indented;
  private final Turns turns;
  private final Affinity affinity;

  Sheet(List<ClassifiedPiece> pieces) {
    pieces.forEach(piece -> blocks.add(new Block(blocks.size(), piece)));
    texts = blocks.stream().filter(block -> block.is(LineRole.TEXT)).toList();
    textOf = new int[blocks.size()];
    for (int text = 0; text < texts.size(); text++) {
      textOf[texts.get(text).at()] = text;
    }
    grams = new Grams(blocks.stream().map(Block::text).toList());
    long indents = texts.stream().filter(Sheet::isIndented).count();
    indented = indents > MOST * texts.size();
    affinity = Affinity.none();
    turns = new Turns(this);
  }

  private Sheet(Sheet other, Affinity affinity) {
    blocks.addAll(other.blocks);
    texts = other.texts;
    textOf = other.textOf;
    grams = other.grams;
    indented = other.indented;
    turns = other.turns;
    this.affinity = affinity;
  }

  /** The same page, of which a first division is known. */
  Sheet with(Affinity known) {
    return new Sheet(this, known);
  }

  Affinity affinity() {
    return affinity;
  }

  static boolean isIndented(Block block) {
    return block.first().indent() >= INDENT;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The blocks of text, without subheads, in the order of the page. */
  List<Block> texts() {
    return texts;
  }

  /** Which of the texts this is, 0-based. */
  int place(Block text) {
    return textOf[text.at()];
  }

  Grams grams() {
    return grams;
  }

  /** Whether paragraphs are indented on this page, so that one that is not goes on. */
  boolean isIndented() {
    return indented;
  }

  Turns turns() {
    return turns;
  }

  Optional<Block> before(Block block) {
    return block.at() == 0 ? Optional.empty() : Optional.of(blocks.get(block.at() - 1));
  }

  Optional<Block> after(Block block) {
    return block.at() + 1 == blocks.size()
        ? Optional.empty()
        : Optional.of(blocks.get(block.at() + 1));
  }

  /** Which roles stand between two blocks, the upper one first. */
  Set<LineRole> between(Block upper, Block lower) {
    Set<LineRole> roles = EnumSet.noneOf(LineRole.class);
    for (int at = upper.at() + 1; at < lower.at() && roles.size() < 8; at++) {
      roles.add(blocks.get(at).role());
    }
    return roles;
  }

  /** Whether it is the caption of a portrait: office and name. */
  static boolean isPortrait(Block block) {
    return block.is(LineRole.CAPTION) && Offices.ofCaption(block.text()).isPresent();
  }
}
