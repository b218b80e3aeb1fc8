package digest.content;

import digest.content.yaml.Node;
import digest.content.yaml.Node.Entry;
import digest.content.yaml.Node.Mapping;
import digest.content.yaml.Node.Scalar;
import digest.content.yaml.Node.Sequence;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.model.Allow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules that remarks in a header silence. A remark is for whatever begins on its own line, or,
 * where it has that to itself, on the next line that says anything: a key with its value, or an
 * item of a list.
 */
final class HeaderRemarks {
  private static final String MARK = "digest:allow";
  private static final Pattern REMARK =
      Pattern.compile("(?m)(?:^|(?<=[ \\t]))#([ \\t]*" + MARK + ".*)$");

  private final SourceText source;
  private final List<Span> told = new ArrayList<>();
  private final List<Span> texts = new ArrayList<>();

  private HeaderRemarks(SourceText source) {
    this.source = source;
  }

  /**
   * @param end of the header, in UTF-16 units
   */
  static List<Allow> allows(SourceText source, int end, Node header) {
    int first = source.text().indexOf(MARK);
    return first < 0 || first >= end
        ? List.of()
        : new HeaderRemarks(source).collect(header).allows(end);
  }

  private HeaderRemarks collect(Node node) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(this::collect);
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> told.add(item.span()));
      sequence.items().forEach(this::collect);
    } else if (node instanceof Scalar scalar) {
      texts.add(scalar.span());
    }
    return this;
  }

  private void collect(Entry entry) {
    int end = Math.max(entry.key().span().end(), entry.value().span().end());
    told.add(source.span(entry.key().span().start(), end));
    collect(entry.value());
  }

  private List<Allow> allows(int end) {
    List<Allow> allows = new ArrayList<>();
    Matcher remark = REMARK.matcher(source.text()).region(0, end).useTransparentBounds(true);
    while (remark.find()) {
      Span place = source.span(remark.start(), remark.end());
      if (texts.stream()
          .noneMatch(text -> text.start() <= place.start() && place.end() <= text.end())) {
        Allow.of(remark.group(1), place).map(this::reaching).ifPresent(allows::add);
      }
    }
    return allows;
  }

  private Allow reaching(Allow remark) {
    int line = lineOf(remark.place());
    int start = source.lineStart(line);
    int end =
        told.stream()
            .filter(one -> one.source().line(one.start()) == line)
            .mapToInt(Span::end)
            .max()
            .orElse(start);
    return end == start ? remark : remark.reaching(start, end);
  }

  /** The line that it is for. */
  private int lineOf(Span remark) {
    int line = remark.line();
    while (line < source.lineCount() && isEmpty(source.lineText(line))) {
      line++;
    }
    return line;
  }

  private static boolean isEmpty(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }
}
