package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTest {
  /** Brackets stand for the bold; each line fails or holds by the marks around it. */
  @ParameterizedTest
  @CsvSource({
    "**词，**后文, [词，]后文",
    "前**“引”**说, 前[“引”]说",
    "**“引”**说, [“引”]说",
    "前文**（试行）**后文, 前文[（试行）]后文",
    "前**《意见》**后, 前[《意见》]后",
    "**9.36亿元。**后, [9.36亿元。]后",
    "前，**词**。, 前，[词]。",
    "前**词**后**词**, 前[词]后[词]",
    "“**词**”, “[词]”",
    "**、**词, [、]词",
    "前**𠮷，**后, 前[𠮷，]后",
  })
  void boldWorksBesideChineseMarks(String body, String expected) {
    String html = expected.replace("[", "<strong>").replace("]", "</strong>");
    assertThat(Parsed.html(body)).isEqualTo("<p>" + html + "</p>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "a * b * c, a * b * c",
    "a** b **c, a** b **c",
    "snake_case_name, snake_case_name",
    "2 * 3 = 6 and 4 * 5, 2 * 3 = 6 and 4 * 5",
    "**so**-called, <strong>so</strong>-called",
    "*a*b*, <em>a</em>b*",
    "(**a**) b, (<strong>a</strong>) b",
    "**a.** b, <strong>a.</strong> b",
  })
  void latinEmphasisIsThatOfCommonMark(String body, String expected) {
    assertThat(Parsed.html(body)).isEqualTo("<p>" + expected + "</p>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "产业|集群, 产业集群",
    "产业，|集群, 产业，集群",
    "产业|（集群）, 产业（集群）",
    "产业|**集群**, 产业<strong>集群</strong>",
    "**产业**|集群, <strong>产业</strong>集群",
    "他说|“好”, 他说“好”",
    "产业|&#x96C6;群, 产业集群",
    "产业|[集群](#x), 产业<a href=\"#x\">集群</a>",
    "[产业|集群](#x), <a href=\"#x\">产业集群</a>",
    "产业<!-- 注 -->|集群, 产业集群",
  })
  void linesOfChineseJoin(String body, String expected) {
    assertThat(Parsed.html(body.replace('|', '\n'))).isEqualTo("<p>" + expected + "</p>\n");
  }

  @ParameterizedTest
  @CsvSource({
    "a|b, a|b",
    "产业|cluster, 产业|cluster",
    "cluster|产业, cluster|产业",
    "**产业**|*cluster*, <strong>产业</strong>|<em>cluster</em>",
    "한국|기업, 한국|기업",
    "产业|1, 产业|1",
    "产业|![图](a.jpg), 产业|<img src=\"a.jpg\" alt=\"图\" />",
    "产业|`词`, 产业<code>词</code>",
  })
  void otherLinesKeepTheirBreak(String body, String expected) {
    assertThat(Parsed.html(body.replace('|', '\n')))
        .isEqualTo("<p>" + expected.replace('|', '\n') + "</p>\n");
  }

  @Test
  void aHardBreakStays() {
    assertThat(Parsed.html("产业  \n集群")).isEqualTo("<p>产业<br />\n集群</p>\n");
  }

  @Test
  void entityLinksAroundALineBreakKeepTheirPlaces() {
    assertThat(Parsed.html("a\n[b](topic:x)")).isEqualTo("<p>a\n<a href=\"topic:x\">b</a></p>\n");
  }
}
