package digest.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The parser, set up once for the dialect; it keeps nothing between texts. */
final class Flexmark {
  private static final Parser PARSER = Parser.builder(options()).build();

  private Flexmark() {}

  static Document parse(String text) {
    return PARSER.parse(text);
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
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                FootnoteExtension.create(),
                StrikethroughExtension.create()));
  }
}
