package digest.markdown;

import digest.diagnostic.Span;
import digest.model.BlockKind;
import java.util.List;
import java.util.stream.Stream;

/** A top-level part of a text. Immutable, and safe to share between threads. */
public final class Block {
  private final BlockKind kind;
  private final int level;
  private final Span span;
  private final Content content;
  private volatile String hash;

  Block(BlockKind kind, int level, Span span, Content content) {
    this.kind = kind;
    this.level = level;
    this.span = span;
    this.content = content;
  }

  public BlockKind kind() {
    return kind;
  }

  /** 1 to 6 of a heading, else 0. */
  public int level() {
    return level;
  }

  /** From the first to the last visible character, markup included. */
  public Span span() {
    return span;
  }

  /**
   * 8 hexadecimal digits: {@link TextHash} over the kind (with its level, for a heading), the
   * words, and the targets of links and images, in that order. Emphasis does not count.
   */
  public String hash() {
    String known = hash;
    if (known == null) {
      String named = level == 0 ? kind.word() : kind.word() + level;
      Stream<String> targets =
          Stream.concat(links().stream().map(Link::target), images().stream().map(Image::target));
      known = TextHash.of(named, plainText(), targets.toList());
      hash = known;
    }
    return known;
  }

  /** The words, each with its place in the source. */
  public RunningText text() {
    return content.text();
  }

  public List<Link> links() {
    return content.links();
  }

  /** What of the words is no prose, in order. */
  public List<Verbatim> verbatim() {
    return content.verbatim();
  }

  public List<Image> images() {
    return content.images();
  }

  /** What it is made of. */
  public Shape shape() {
    return content.shape();
  }

  /** Its place up to the end of its first line: enough to find it. */
  public Span firstLine() {
    int end = span.text().indexOf('\n');
    return end < 0 ? span : span.source().span(span.start(), span.start() + end);
  }

  /**
   * HTML as in the CommonMark specification: {@code <p>…</p>\n}. That of a FOOTNOTE is an {@code
   * <li>}: whoever lays out the page puts these, in order and without gaps, into one {@code <ol>}.
   */
  public String html(Addresses addresses) {
    return content.html().fill(addresses);
  }

  /**
   * The same with marks put in. Only blocks of running text take any; a mark that would lie within
   * a link or code, or that would begin and end in different inline markup, is left out.
   *
   * @param marks in order, none over another
   */
  public String html(Addresses addresses, List<Mark> marks) {
    return marks.isEmpty() || !takesMarks()
        ? html(addresses)
        : Marked.of(content, marks).fill(addresses);
  }

  /** Whether a mark over these words, offsets into the text, would be put in. */
  public boolean takesMark(int from, int to) {
    return takesMarks() && content.stretches().holds(from, to);
  }

  /** Whether a mark of no length behind this offset into the text would be put in. */
  public boolean takesMarkBehind(int offset) {
    return takesMarks() && content.stretches().holds(offset - 1, offset);
  }

  /** Whether it is running text, which alone takes marks. */
  public boolean takesMarks() {
    return switch (kind) {
      case PARAGRAPH, LIST, TABLE, QUOTE -> true;
      case HEADING, FIGURE, CODE, RULE, FOOTNOTE -> false;
    };
  }

  /** The words alone: the text of {@link #text}. */
  public String plainText() {
    return content.text().text();
  }
}
