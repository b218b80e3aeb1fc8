package digest.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;

/** The parser, set up once for the dialect; it keeps nothing between texts. */
final class Flexmark {
  private static final Parser CORE = Parser.builder(options()).build();
  private static final Parser WHOLE =
      Parser.builder(options().set(Parser.EXTENSIONS, extensions())).build();

  private Flexmark() {}

  static Document parse(String text) {
    return WHOLE.parse(text);
  }

  /** The same for any text, but does not set up extensions where no mark of theirs is in sight. */
  static Document parseFast(String text) {
    boolean core = text.indexOf('|') < 0 && !text.contains("[^") && !text.contains("~~");
    return core ? CORE.parse(text) : WHOLE.parse(text);
  }

  private static List<Extension> extensions() {
    return List.of(
        TablesExtension.create(), FootnoteExtension.create(), StrikethroughExtension.create());
  }

  private static MutableDataSet options() {
    return new MutableDataSet()
        // Without it `**词，**后文` stays as it is: CommonMark asks for a space behind the marks.
        .set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
  }
}
