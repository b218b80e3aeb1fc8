package digest.model;

import static digest.model.Stage.ADVICE;
import static digest.model.Stage.MEETING;
import static digest.model.Stage.QUESTION;
import static digest.model.Stage.RESEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepPairingTest {
  @Test
  void stepsPairInTheirOrder() {
    assertThat(pairs(List.of(QUESTION, RESEARCH), List.of(QUESTION, RESEARCH))).isEqualTo("0 1");
  }

  @Test
  void stepThatTheEnglishLeavesOutMovesNoOther() {
    assertThat(pairs(List.of(QUESTION, RESEARCH, ADVICE), List.of(QUESTION, ADVICE)))
        .isEqualTo("0 - 1");
  }

  @Test
  void stepThatTheChineseLacksMovesNoOther() {
    assertThat(pairs(List.of(QUESTION, ADVICE), List.of(QUESTION, MEETING, ADVICE)))
        .isEqualTo("0 2");
  }

  @Test
  void secondStepOfAStageBelongsToTheSecond() {
    assertThat(pairs(List.of(RESEARCH, RESEARCH), List.of(RESEARCH, RESEARCH))).isEqualTo("0 1");
  }

  @Test
  void bothWaysSayTheSame() {
    StepPairing pairing =
        new StepPairing(List.of(QUESTION, RESEARCH, ADVICE), List.of(MEETING, RESEARCH, ADVICE));
    assertThat(IntStream.range(0, 3).boxed())
        .allSatisfy(
            i ->
                assertThat(pairing.english(i).flatMap(pairing::chinese))
                    .isEqualTo(pairing.english(i).map(j -> i)));
  }

  @Test
  void articleWithoutEnglishHasNoTwins() {
    assertThat(pairs(List.of(QUESTION), List.of())).isEqualTo("-");
  }

  /** The English twin of each Chinese step. */
  private static String pairs(List<Stage> chinese, List<Stage> english) {
    StepPairing pairing = new StepPairing(chinese, english);
    return String.join(
        " ",
        IntStream.range(0, chinese.size())
            .mapToObj(pairing::english)
            .map((Optional<Integer> twin) -> twin.map(String::valueOf).orElse("-"))
            .toList());
  }
}
