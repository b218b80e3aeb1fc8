package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextHashTest {
  /** Stamped translations depend on these: a change makes all of them stale. */
  @ParameterizedTest
  @CsvSource({
    "title, 钢铁循环, 5546cea2",
    "paragraph, '支持9.36亿元，“好”……', 4cfa089f",
    "summary, The committee met., cd7ef43b",
  })
  void theDefinitionIsPinned(String kind, String text, String hash) {
    assertThat(TextHash.of(kind, text)).isEqualTo(hash);
  }

  @ParameterizedTest
  @CsvSource({
    "'a，b。c', 'a, b. c'",
    "“引”和‘引’, '\"引\"和''引'''",
    "「引」, “引”",
    "甲……乙, 甲...乙",
    "甲…乙, 甲。。。乙",
    "甲——乙, 甲—乙",
    "3–5, 3-5",
    "３７组, 37组",
    "（试行）, (试行)",
    "'甲　乙', 甲乙",
    "'甲 \t\n乙', 甲乙",
    "甲\u200B乙, 甲乙",
    "甲、乙, '甲,乙'",
    "e\u0301, é",
    "张·王, 张・王",
    "50～60, 50~60",
  })
  void typographyChangesNothing(String one, String other) {
    assertThat(TextHash.of("paragraph", one)).isEqualTo(TextHash.of("paragraph", other));
  }

  @ParameterizedTest
  @CsvSource({"甲, 乙", "9.36亿元, 93.6亿元", "3-5, 35", "a.b, ab", "A, a", "三, 3", "甲., 甲.."})
  void substanceCounts(String one, String other) {
    assertThat(TextHash.of("paragraph", one)).isNotEqualTo(TextHash.of("paragraph", other));
  }

  @Test
  void kindCounts() {
    assertThat(TextHash.of("title", "甲")).isNotEqualTo(TextHash.of("summary", "甲"));
  }

  @Test
  void emphasisDoesNotCount() {
    assertThat(Parsed.only("支持**9.36**亿元").hash()).isEqualTo(Parsed.only("支持9.36亿元").hash());
  }

  @Test
  void headingLevelCounts() {
    assertThat(Parsed.only("# 甲").hash()).isNotEqualTo(Parsed.only("## 甲").hash());
  }

  @Test
  void targetsCount() {
    assertThat(Parsed.only("[甲](topic:a)").hash()).isNotEqualTo(Parsed.only("[甲](topic:b)").hash());
  }

  @Test
  void aBlockIsHashedOverKindWordsAndTargets() {
    assertThat(Parsed.only("## 甲").hash()).isEqualTo(TextHash.of("heading2", "甲"));
  }
}
