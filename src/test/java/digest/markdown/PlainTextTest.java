package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final int TEXTS = 20_000;

  @Test
  void plainTextIsReadAsFlexmarkReadsIt() {
    MixedText texts = new MixedText(20_260_101);
    for (int i = 0; i < TEXTS; i++) {
      SourceText source = new SourceText("content/a.zh.md", "---\n---\n" + texts.next());
      assertThat(facts(Markdown.parse(source, 8)))
          .as(source.text())
          .isEqualTo(facts(Markdown.parseWhole(source, 8)));
    }
  }

  private static List<Object> facts(Document document) {
    List<Object> blocks =
        document.blocks().stream().map(PlainTextTest::facts).map(Object.class::cast).toList();
    return List.of(blocks, document.allows(), document.problems());
  }

  private static List<Object> facts(Block block) {
    return List.of(
        block.kind(),
        block.level(),
        block.span(),
        block.html(Addresses.AS_WRITTEN),
        block.text().text(),
        block.text().runs(),
        block.links(),
        block.images(),
        block.hash());
  }
}
