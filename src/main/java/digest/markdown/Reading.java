package digest.markdown;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.model.Allow;
import digest.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What has been found of one document so far: blocks, remarks, problems. */
final class Reading {
  private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t]*\\n");

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
    return remarks.stream().map(this::reaching).toList();
  }

  /** The block it stands in or before. */
  private Allow reaching(Allow remark) {
    int end = remark.place().end();
    Optional<Span> block =
        blocks.stream().map(Block::span).filter(one -> one.end() >= end).min(Span::compareTo);
    if (isHead(remark.place(), block)) {
      return remark.reaching(0, end);
    }
    return block.map(one -> remark.reaching(one.start(), one.end())).orElse(remark);
  }

  /** Whether it stands before all blocks, and apart from the first. */
  private boolean isHead(Span remark, Optional<Span> next) {
    boolean first = blocks.stream().allMatch(block -> block.span().start() >= remark.end());
    return first && next.filter(block -> !isApart(remark.end(), block.start())).isEmpty();
  }

  private boolean isApart(int from, int to) {
    return EMPTY_LINE.matcher(source.text().substring(from, to)).find();
  }
}
