package digest.markdown;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import java.util.List;

/** Short ways to look at a body. */
final class Parsed {
  private static final String HEADER = "---\ntitle: 标题\n---\n";

  private Parsed() {}

  /** A body behind a header, so that offsets are never those of the body alone. */
  static Document document(String body) {
    return Markdown.parse(new SourceText("content/a.zh.md", HEADER + body), HEADER.length());
  }

  static String html(String body) {
    return document(body).html(Addresses.AS_WRITTEN);
  }

  static Block only(String body) {
    List<Block> blocks = document(body).blocks();
    if (blocks.size() != 1) {
      throw new AssertionError(blocks.size() + " blocks in " + body);
    }
    return blocks.get(0);
  }

  /** The source of the first place where these words stand in the only block. */
  static String source(String body, String words) {
    RunningText text = only(body).text();
    int at = text.text().indexOf(words);
    if (at < 0) {
      throw new AssertionError("`" + words + "` is not in `" + text.text() + "`");
    }
    return text.span(at, at + words.length()).text();
  }

  static List<String> codes(String body) {
    return document(body).problems().stream().map(Diagnostic::code).toList();
  }
}
