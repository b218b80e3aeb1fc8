package digest.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void oneLetterTooFewIsUnderstood() {
    assertThat(Nearest.to("wuhn", List.of("beijing", "wuhan"))).contains("wuhan");
  }

  @Test
  void swappedLettersAreOneSlip() {
    assertThat(Nearest.slips("wuahn", "wuhan")).isEqualTo(1);
  }

  @Test
  void unlikeWordIsNotGuessed() {
    assertThat(Nearest.to("steel", List.of("wuhan", "beijing"))).isEmpty();
  }

  @Test
  void fewestSlipsWin() {
    assertThat(Nearest.to("shanxx", List.of("shaanxi", "shanxi"))).contains("shanxi");
  }

  @Test
  void amongEqualsTheFirstInNaturalOrderIsTakenWhateverTheirOrder() {
    assertThat(Nearest.to("bat", List.of("cat", "bet", "bar"))).contains("bar");
  }

  @Test
  void chineseIsComparedByCharacter() {
    assertThat(Nearest.to("武双市", List.of("武汉市", "北京市"))).contains("武汉市");
  }

  @Test
  void hintAsks() {
    assertThat(Nearest.hint("wuhn", List.of("wuhan"))).isEqualTo("did you mean `wuhan`?");
  }

  @Test
  void hintIsEmptyWhereNothingIsNear() {
    assertThat(Nearest.hint("steel", List.of("wuhan"))).isEmpty();
  }

  @Test
  void nothingToChooseFromGivesNothing() {
    assertThat(Nearest.to("steel", List.of())).isEmpty();
  }

  @Test
  void aVeryLongWordIsNotComparedLetterByLetter() {
    List<String> ids = IntStream.range(0, 10_000).mapToObj(i -> "article-" + i).toList();
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Nearest.to("x".repeat(1_000_000), ids));
  }
}
