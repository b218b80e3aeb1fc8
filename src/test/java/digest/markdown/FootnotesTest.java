package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.BlockKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FootnotesTest {
  private static final String TWO = "甲[^b]乙[^a]丙[^b]\n\n[^a]: 先写\n\n[^b]: 后写\n\n[^c]: 没人提\n";

  @Test
  void notesFollowInOrderOfFirstReference() {
    assertThat(notes(TWO)).extracting(Block::plainText).containsExactly("后写", "先写");
  }

  @Test
  void aReferenceIsARaisedNumber() {
    assertThat(Parsed.html("甲[^a]\n\n[^a]: 注"))
        .startsWith(
            "<p>甲<sup id=\"note-1-ref\"><a href=\"#note-1\""
                + " role=\"doc-noteref\">1</a></sup></p>\n");
  }

  @Test
  void aNoteLeadsBackToEachReference() {
    assertThat(notes(TWO).get(0).html(Addresses.AS_WRITTEN))
        .isEqualTo(
            "<li id=\"note-1\">\n<p>后写 <a href=\"#note-1-ref\" role=\"doc-backlink\">↩</a>"
                + " <a href=\"#note-1-ref-2\" role=\"doc-backlink\">↩</a></p>\n</li>\n");
  }

  @Test
  void aNoteMayReferToAnother() {
    assertThat(notes("甲[^a]\n\n[^a]: 见[^b]\n\n[^b]: 底"))
        .extracting(Block::plainText)
        .containsExactly("见", "底");
  }

  @Test
  void anUnknownReferenceIsText() {
    assertThat(Parsed.html("甲[^x]")).isEqualTo("<p>甲[^x]</p>\n");
  }

  @Test
  void theFragmentWrapsItsNotes() {
    assertThat(Parsed.html("甲[^a]\n\n[^a]: 注"))
        .contains("<section class=\"footnotes\">\n<ol>\n<li id=\"note-1\">")
        .endsWith("</li>\n</ol>\n</section>\n");
  }

  @Test
  void aNoteKeepsItsPlace() {
    assertThat(notes(TWO).get(0).span().text()).isEqualTo("[^b]: 后写");
  }

  @Test
  void idsAndFragmentsTakeThePrefixOfThePage() {
    Addresses prefixed = new Prefixed();
    String html = Parsed.document("# 题\n\n甲[^a][去](#section-1)\n\n[^a]: 注").html(prefixed);
    assertThat(html)
        .contains(
            "<h1 id=\"zh-section-1\">",
            "href=\"#zh-section-1\"",
            "id=\"zh-note-1\"",
            "href=\"#zh-note-1-ref\"");
  }

  private static List<Block> notes(String body) {
    return Parsed.document(body).blocks().stream()
        .filter(b -> b.kind() == BlockKind.FOOTNOTE)
        .toList();
  }

  private record Prefixed() implements Addresses {
    @Override
    public Optional<String> link(String scheme, String id) {
      return Optional.empty();
    }

    @Override
    public String image(String target) {
      return target;
    }

    @Override
    public String id(String local) {
      return "zh-" + local;
    }
  }
}
