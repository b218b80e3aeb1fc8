package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.BlockKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  private static final String ALL =
      """
      ## 题 *一*

      甲乙
      丙

      - 一
      - 二

      | a | b |
      |---|:-:|
      | 1 | 2 |

      > 引
      > 文

      ![图](a.1.jpg)
      ![二](b.2.jpg)

          code

      ```
      fence
      ```

      ***
      """;

  @Test
  void topLevelPartsAreBlocks() {
    assertThat(Parsed.document(ALL).blocks())
        .extracting(Block::kind)
        .containsExactly(
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.LIST,
            BlockKind.TABLE,
            BlockKind.QUOTE,
            BlockKind.FIGURE,
            BlockKind.CODE,
            BlockKind.CODE,
            BlockKind.RULE);
  }

  @Test
  void spansHoldTheMarkupAndNoSpaceBehind() {
    assertThat(Parsed.document(ALL).blocks())
        .extracting(block -> block.span().text())
        .startsWith("## 题 *一*", "甲乙\n丙", "- 一\n- 二", "| a | b |\n|---|:-:|\n| 1 | 2 |", "> 引\n> 文")
        .endsWith("***");
  }

  @Test
  void keysAreKindAndHash() {
    Document document = Parsed.document(ALL);
    assertThat(document.keys())
        .extracting(key -> key.hash())
        .isEqualTo(document.blocks().stream().map(Block::hash).toList());
  }

  @Test
  void headingsHaveCountedIds() {
    assertThat(Parsed.html("# 甲\n\n- ## 乙\n\n丙\n\n### 丁\n"))
        .contains("<h1 id=\"section-1\">甲", "<h2 id=\"section-2\">乙", "<h3 id=\"section-3\">丁");
  }

  @Test
  void levelIsThatOfTheHeading() {
    assertThat(Parsed.document("### 甲\n\n乙").blocks())
        .extracting(Block::level)
        .containsExactly(3, 0);
  }

  @Test
  void tablesAreAligned() {
    assertThat(Parsed.html("a|b\n-|:-:\n1|2"))
        .isEqualTo(
            """
            <table>
            <thead>
            <tr>
            <th>a</th>
            <th class="center">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>1</td>
            <td class="center">2</td>
            </tr>
            </tbody>
            </table>
            """);
  }

  @Test
  void struckTextIsDeleted() {
    assertThat(Parsed.html("~~旧~~新")).isEqualTo("<p><del>旧</del>新</p>\n");
  }

  @Test
  void bareAddressesAreNoLinks() {
    assertThat(Parsed.only("见 https://a.org/x 处").links()).isEmpty();
  }

  @Test
  void linksSayWhereTheyLead() {
    List<Link> links =
        Parsed.only("[a](topic:steel) <https://b.org> [c][d] `[x](y)`\n\n[d]: e.pdf").links();
    assertThat(links)
        .extracting(Link::target)
        .containsExactly("topic:steel", "https://b.org", "e.pdf");
    assertThat(links)
        .extracting(link -> link.span().text())
        .containsExactly("topic:steel", "https://b.org", "e.pdf");
  }

  @Test
  void anEntityHasSchemeAndId() {
    Link link = Parsed.only("[a](Topic:steel)").links().get(0);
    assertThat(link.scheme() + " " + link.id()).isEqualTo("topic steel");
  }

  @Test
  void imagesHaveTheirAlternative() {
    Image image = Parsed.only("![图 *一*](a&amp;b.jpg \"题\")").images().get(0);
    assertThat(image.target() + " " + image.alternative()).isEqualTo("a&b.jpg 图 一");
    assertThat(image.span().text()).isEqualTo("a&amp;b.jpg");
  }

  @Test
  void imagesBesideWordsAreAParagraph() {
    assertThat(Parsed.only("![图](a.jpg) 说明").kind()).isEqualTo(BlockKind.PARAGRAPH);
  }

  @Test
  void aLinkWithoutAPageIsItsWords() {
    Addresses none = new OnlyTopics();
    assertThat(Parsed.document("[甲](topic:a)和[**乙**](person:b)").html(none))
        .isEqualTo("<p><a href=\"../topics/a/?x&amp;y\">甲</a>和<strong>乙</strong></p>\n");
  }

  @Test
  void imagesTakeTheAddressOfTheEdition() {
    assertThat(Parsed.document("![图](a.jpg)").html(new OnlyTopics()))
        .isEqualTo("<p><img src=\"media/a.jpg\" alt=\"图\" /></p>\n");
  }

  @Test
  void quotesInTitlesAndAlternativesAreEscaped() {
    assertThat(Parsed.html("![\"<x>\"](a.jpg '\"t\"')"))
        .isEqualTo(
            "<p><img src=\"a.jpg\" alt=\"&quot;&lt;x&gt;&quot;\" title=\"&quot;t&quot;\" /></p>\n");
  }

  @Test
  void controlsAreReplaced() {
    assertThat(Parsed.html("甲&#1;乙\u0000丙")).isEqualTo("<p>甲\uFFFD乙\uFFFD丙</p>\n");
  }

  @Test
  void anEmptyBodyHasNoBlocks() {
    assertThat(Parsed.document("\n \n").blocks()).isEmpty();
  }

  @Test
  void theLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    String body = "## I\n\n[I](TOPIC:I) `I`\n\n| I |\n|:-:|\n| I |\n";
    String html = Parsed.html(body);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Parsed.html(body)).isEqualTo(html);
    } finally {
      Locale.setDefault(before);
    }
  }

  private record OnlyTopics() implements Addresses {
    @Override
    public Optional<String> link(String scheme, String id) {
      return scheme.equals("topic") ? Optional.of("../topics/" + id + "/?x&y") : Optional.empty();
    }

    @Override
    public String image(String target) {
      return "media/" + target;
    }

    @Override
    public String id(String local) {
      return local;
    }
  }
}
