package digest.render.marks;

import digest.markdown.Block;
import digest.model.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * Words that may be marked.
 *
 * @param block whose words they are; nothing for those of a header, which hold no markup, so that
 *     marks may stand anywhere in them
 */
record Passage(String text, Optional<Block> block) {
  Passage {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(block, "block");
  }

  static Passage of(Block block) {
    return new Passage(block.plainText(), Optional.of(block));
  }

  static Passage of(Text text) {
    return new Passage(text.value(), Optional.empty());
  }

  boolean takesMarks() {
    return block.map(Block::takesMarks).orElse(true);
  }

  boolean takesMark(int from, int to) {
    return block.map(words -> words.takesMark(from, to)).orElse(true);
  }

  boolean takesMarkBehind(int offset) {
    return block.map(words -> words.takesMarkBehind(offset)).orElse(true);
  }
}
