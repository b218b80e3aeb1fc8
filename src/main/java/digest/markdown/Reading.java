package digest.markdown;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** What has been found of one document so far: blocks, remarks, problems. */
final class Reading {
  private final SourceText source;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Allow> remarks = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();
  private int headings;

  Reading(SourceText source) {
    this.source = source;
  }

  SourceText source() {
    return source;
  }

  Span span(int from, int to) {
    return source.span(from, to);
  }

  BlockWriter writer() {
    return new BlockWriter(source);
  }

  /** The id of the next heading: counted, so that a link to it survives another title. */
  String nextHeadingId() {
    return "section-" + ++headings;
  }

  /** White space at the end is no part of the block. */
  void add(BlockKind kind, int level, int from, int to, BlockWriter content) {
    int end = to;
    while (end > from && source.text().charAt(end - 1) <= ' ') {
      end--;
    }
    blocks.add(new Block(kind, level, span(from, end), content.content()));
  }

  void remark(Allow remark) {
    remarks.add(remark);
  }

  void problem(Diagnostic problem) {
    problems.add(problem);
  }

  Document document() {
    return new Document(source, blocks, allows(), problems.stream().sorted().distinct().toList());
  }

  private List<Allow> allows() {
    return remarks.stream().map(this::withBlock).toList();
  }

  private Allow withBlock(Allow remark) {
    Span at = remark.span();
    return blocks.stream()
        .map(Block::span)
        .filter(block -> block.end() >= at.end())
        .min(Span::compareTo)
        .map(block -> span(Math.min(at.start(), block.start()), block.end()))
        .map(span -> new Allow(remark.rule(), remark.reason(), span))
        .orElse(remark);
  }
}
