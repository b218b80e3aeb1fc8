package digest.markdown;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import digest.model.Allow;
import digest.model.BlockKey;
import digest.model.BlockKind;
import java.util.List;
import java.util.Objects;

/**
 * A parsed text.
 *
 * @param blocks in order of the source, then the footnotes in order of first reference; empty where
 *     a problem kept the text from being read
 * @param allows rules silenced for a block; or, by a remark at the head of the text with an empty
 *     line behind it, for the header
 * @param problems what is wrong with the text as Markdown: limits passed, forbidden addresses,
 *     comments without end
 */
public record Document(
    SourceText source, List<Block> blocks, List<Allow> allows, List<Diagnostic> problems) {
  public Document {
    Objects.requireNonNull(source, "source");
    blocks = List.copyOf(blocks);
    allows = List.copyOf(allows);
    problems = List.copyOf(problems);
  }

  /** What pairing by stamps needs to know of each block, in the same order. */
  public List<BlockKey> keys() {
    return blocks.stream().map(block -> new BlockKey(block.kind(), block.hash())).toList();
  }

  /** What pairing by place needs to know: the same without hashes, which take time. */
  public List<BlockKey> kinds() {
    return blocks.stream().map(block -> new BlockKey(block.kind(), "")).toList();
  }

  /** The whole text as an HTML fragment, the footnotes in a section of their own at its end. */
  public String html(Addresses addresses) {
    StringBuilder html = new StringBuilder();
    blocks.stream()
        .filter(block -> block.kind() != BlockKind.FOOTNOTE)
        .forEach(block -> html.append(block.html(addresses)));
    List<Block> notes = blocks.stream().filter(b -> b.kind() == BlockKind.FOOTNOTE).toList();
    if (!notes.isEmpty()) {
      html.append("<section class=\"footnotes\">\n<ol>\n");
      notes.forEach(note -> html.append(note.html(addresses)));
      html.append("</ol>\n</section>\n");
    }
    return html.toString();
  }
}
