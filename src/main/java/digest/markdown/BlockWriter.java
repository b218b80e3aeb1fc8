package digest.markdown;

import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.han.LineJoin;
import digest.markdown.RunningText.Run;
import digest.markdown.Template.Filling;
import digest.markdown.Template.Hole;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects HTML, words, links and images of one block in a single pass. Offsets are those of the
 * whole source. Whoever writes says what is markup and what is words; escaping, line joins and the
 * map from words to source are made here.
 */
final class BlockWriter implements Decoding.Sink {
  /** What stands for an image when lines are joined; neither Chinese nor a letter. */
  private static final int OBJECT = 0xFFFC;

  private static final int NOWHERE = -1;

  private final SourceText source;
  private final StringBuilder html = new StringBuilder(512);
  private final StringBuilder text = new StringBuilder(256);
  private final List<Hole> holes = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Verbatim> verbatim = new ArrayList<>();
  private final Stretches.Builder stretches = new Stretches.Builder();
  private int last;
  private int breakAt = NOWHERE;
  private int holesBeforeBreak;
  private boolean apart;
  private int silenced;
  private boolean worded;
  private int lists;
  private boolean numbered;
  private int items;
  private int rows;
  private int columns;
  private int paragraphs;
  private int notes;
  private int fixed;

  BlockWriter(SourceText source) {
    this.source = source;
  }

  Content content() {
    return new Content(
        new RunningText(source, text.toString(), runs),
        new Template(html.toString(), holes),
        stretches.build(),
        links,
        images,
        verbatim,
        shape());
  }

  private Shape shape() {
    Shape shape = new Shape(items, numbered, rows, columns, paragraphs, notes);
    return shape.equals(Shape.PLAIN) ? Shape.PLAIN : shape;
  }

  /** A list begins; the first is the outermost. */
  void list(boolean ordered) {
    numbered |= lists++ == 0 && ordered;
  }

  void item() {
    items++;
  }

  void row(int cells) {
    rows++;
    columns = Math.max(columns, cells);
  }

  void paragraph() {
    paragraphs++;
  }

  void note() {
    notes++;
  }

  /** Tags and attributes, written as they are. */
  void markup(String tags) {
    if (silenced == 0) {
      html.append(tags);
    }
  }

  /** A part of the HTML that is known later. */
  void hole(Filling filling) {
    if (silenced == 0) {
      holes.add(new Hole(html.length(), filling));
    }
  }

  /** Begins a line of HTML, unless one has just begun. */
  void line() {
    if (html.length() > 0 && html.charAt(html.length() - 1) != '\n') {
      markup("\n");
    }
  }

  /** Replaces an ending of the HTML written so far, if it ends so. */
  boolean takeBack(String ending) {
    boolean there =
        html.length() >= ending.length()
            && html.indexOf(ending, html.length() - ending.length()) >= 0;
    if (there) {
      html.setLength(html.length() - ending.length());
    }
    return there;
  }

  /** Words of the source that stand for themselves. */
  @Override
  public void plain(int from, int to) {
    if (from < to) {
      String all = source.text();
      settle(all.codePointAt(from));
      run(to - from, from, to);
      stretch(to - from);
      text.append(all, from, to);
      escape(all, from, to);
      last = all.codePointBefore(to);
    }
  }

  /** Words that stand in the source in another way. */
  @Override
  public void coded(String meaning, int from, int to) {
    settle(meaning.codePointAt(0));
    run(meaning.length(), from, to);
    stretch(meaning.length());
    text.append(meaning);
    escape(meaning, 0, meaning.length());
    last = meaning.codePointBefore(meaning.length());
  }

  /** Words of the source in which escapes and entities count. */
  void decoded(int from, int to) {
    Decoding.decode(source.text(), from, to, this);
  }

  /** A line end in a paragraph: whether it leaves a space is known when the next words come. */
  void softBreak() {
    if (breakAt == NOWHERE) {
      breakAt = html.length();
      holesBeforeBreak = holes.size();
    }
  }

  void hardBreak() {
    apart = true;
    settleBreak(OBJECT);
    markup("<br />\n");
    last = OBJECT;
  }

  /** What comes next is another cell, item or inner block. */
  void apart() {
    apart = true;
    breakAt = NOWHERE;
  }

  /** Images, and nothing beside them to read. */
  boolean isFigure() {
    return !images.isEmpty() && !worded;
  }

  boolean isEmpty() {
    return html.isEmpty();
  }

  /** How many characters of words there are so far. */
  int length() {
    return text.length();
  }

  /** All words since there were so many are code or the like. */
  void verbatim(int since) {
    if (since < text.length()) {
      verbatim.add(new Verbatim(since, text.length()));
    }
  }

  void link(Link link) {
    links.add(link);
  }

  /** In what is written from here on, such as a link or code, nobody may put anything. */
  void beginFixed() {
    fixed++;
  }

  void endFixed() {
    fixed--;
  }

  /** What is written from here on is the alternative of an image: words, but no HTML. */
  int beginAlternative() {
    apart = true;
    settleBreak(OBJECT);
    silenced++;
    return text.length();
  }

  /** Ends the alternative, and answers with it. */
  String endAlternative(int begin) {
    silenced--;
    String alternative = text.substring(Math.min(text.length(), begin)).strip();
    apart();
    last = OBJECT;
    return alternative;
  }

  void image(Image image) {
    images.add(image);
  }

  Span span(int from, int to) {
    return source.span(from, to);
  }

  boolean isInAlternative() {
    return silenced > 0;
  }

  /** Decides what stands between the words before and those that begin with this code point. */
  private void settle(int next) {
    settleBreak(next);
    if (apart && text.length() > 0) {
      text.append('\n');
    }
    apart = false;
  }

  private void settleBreak(int next) {
    if (breakAt == NOWHERE) {
      return;
    }
    if (!LineJoin.isSeamless(last, next)) {
      if (silenced == 0) {
        html.insert(breakAt, '\n');
        for (int i = holesBeforeBreak; i < holes.size(); i++) {
          holes.set(i, holes.get(i).movedBy(1));
        }
      }
      if (!apart) {
        text.append(' ');
      }
    }
    breakAt = NOWHERE;
  }

  private void run(int length, int from, int to) {
    int at = text.length();
    int index = runs.size() - 1;
    Run before = index < 0 ? new Run(0, 0, NOWHERE, NOWHERE) : runs.get(index);
    boolean exact = length == to - from && before.isExact();
    if (exact && before.end() == at && before.to() == from) {
      runs.set(index, new Run(before.at(), at + length, before.from(), to));
    } else {
      runs.add(new Run(at, at + length, from, to));
    }
  }

  private void stretch(int length) {
    if (silenced == 0 && fixed == 0) {
      stretches.add(text.length(), length, html.length());
    }
  }

  private void escape(CharSequence words, int from, int to) {
    if (silenced == 0) {
      Html.escape(words, from, to, html);
      stretches.end(html.length());
      worded |= !isBlank(words, from, to);
    }
  }

  private static boolean isBlank(CharSequence words, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at == to;
  }
}
