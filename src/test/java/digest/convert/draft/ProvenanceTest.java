package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private static final String KEY = Provenance.article("p.txt", "标题", 1);
  private static final String DRAFT =
      Provenance.stamped("---\n" + Provenance.line(KEY) + "\ntitle:\n---\n正文\n");

  private static boolean untouched(String file) {
    return Provenance.of(file).orElseThrow().isUntouched(file);
  }

  @Test
  void draftKnowsItsArticle() {
    assertThat(Provenance.of(DRAFT).orElseThrow().article()).isEqualTo(KEY);
  }

  @Test
  void draftAsItWasWrittenIsUntouched() {
    assertThat(untouched(DRAFT)).isTrue();
  }

  @Test
  void otherLineEndsAndAByteOrderMarkDoNotTouchIt() {
    assertThat(untouched("\uFEFF" + DRAFT.replace("\n", "\r\n"))).isTrue();
  }

  @Test
  void draftWithOneMoreCharacterIsTouched() {
    assertThat(untouched(DRAFT + "。")).isFalse();
  }

  @Test
  void fileWithoutTheLineWasNotConverted() {
    assertThat(Provenance.of("---\ntitle: 一\n---\n")).isEmpty();
  }

  @Test
  void articlesThatBeginAlikeAreToldApart() {
    assertThat(Provenance.article("p.txt", "标题", 2)).isNotEqualTo(KEY);
  }
}
