package digest.model;

import static digest.model.Stage.ADVICE;
import static digest.model.Stage.MEETING;
import static digest.model.Stage.OUTCOME;
import static digest.model.Stage.QUESTION;
import static digest.model.Stage.RESEARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsultationTest {
  @Test
  void articleWithoutStepsHasNone() {
    assertThat(cut()).isEmpty();
  }

  @Test
  void questionBeginsTheNext() {
    assertThat(cut(QUESTION, ADVICE, QUESTION, RESEARCH, ADVICE))
        .containsExactly(List.of(0, 1), List.of(2, 3, 4));
  }

  @Test
  void stepsBeforeTheFirstQuestionBelongToTheFirst() {
    assertThat(cut(RESEARCH, QUESTION, MEETING)).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void stepsWithoutAnyQuestionAreOneConsultation() {
    assertThat(cut(RESEARCH, MEETING, OUTCOME)).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void questionAtTheEndIsAConsultationOfItsOwn() {
    assertThat(cut(QUESTION, ADVICE, QUESTION)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void eachHoldsTheStepsAtItsPlaces() {
    List<Step> steps = steps(QUESTION, ADVICE, QUESTION, MEETING);
    assertThat(Consultation.cut(steps).get(1).steps()).isEqualTo(steps.subList(2, 4));
  }

  @Test
  void consultationHasAStep() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Consultation(0, List.of()));
  }

  private static List<List<Integer>> cut(Stage... stages) {
    return Consultation.cut(steps(stages)).stream()
        .map(consultation -> consultation.places().boxed().toList())
        .toList();
  }

  private static List<Step> steps(Stage... stages) {
    return Stream.of(stages).map(stage -> new Step(stage, Optional.empty(), Map.of())).toList();
  }
}
