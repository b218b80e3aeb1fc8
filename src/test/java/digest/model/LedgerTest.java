package digest.model;

import static digest.model.Stage.ADVICE;
import static digest.model.Stage.OUTCOME;
import static digest.model.Stage.QUESTION;
import static digest.model.Stage.RESEARCH;
import static digest.model.Stage.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digest.testing.Articles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTest {
  @Test
  void everyQuestionButTheFirstBeginsAConsultation() {
    assertThat(spans(QUESTION, RESEARCH, QUESTION, RESPONSE, OUTCOME))
        .containsExactlyInAnyOrder("1: 0..2", "2: 2..5");
  }

  @Test
  void stepsBeforeTheFirstQuestionBelongToTheFirst() {
    assertThat(spans(RESEARCH, QUESTION, RESPONSE)).containsExactly("1: 0..3");
  }

  @Test
  void stepsWithoutAQuestionAreOneConsultation() {
    assertThat(spans(RESEARCH, ADVICE, OUTCOME)).containsExactly("1: 0..3");
  }

  @Test
  void questionsInARowAreConsultationsOfTheirOwn() {
    assertThat(spans(QUESTION, QUESTION)).containsExactlyInAnyOrder("1: 0..1", "2: 1..2");
  }

  @Test
  void articleWithoutStepsHasNone() {
    assertThat(Ledger.of(List.of(Articles.article("a").build())).isEmpty()).isTrue();
  }

  @Test
  void whatMayBeAddedIsAddedUpOverSteps() {
    assertThat(
            only(
                    step(RESEARCH, "", Map.of(Count.REPORTS, 48)),
                    step(ADVICE, "", Map.of(Count.REPORTS, 1)))
                .counts())
        .containsExactly(Map.entry(Count.REPORTS, 49));
  }

  @Test
  void ofWhatOverlapsTheGreatestNumberCounts() {
    assertThat(
            only(
                    step(RESEARCH, "", Map.of(Count.MONTHS, 3)),
                    step(RESEARCH, "", Map.of(Count.MONTHS, 2)))
                .counts())
        .containsExactly(Map.entry(Count.MONTHS, 3));
  }

  @Test
  void totalSaysHowManyConsultationsGaveANumber() {
    Ledger ledger =
        ledger(
            article("a", "2023", step(RESEARCH, "", Map.of(Count.GROUPS, 37))),
            article("b", "2023", step(RESEARCH, "", Map.of(Count.GROUPS, 23))),
            article("c", "2023", step(RESEARCH, "", Map.of())));
    assertThat(ledger.total(Count.GROUPS)).contains(new Ledger.Total(60, 2));
  }

  @Test
  void whatOverlapsHasNoTotal() {
    Ledger ledger = ledger(article("a", "2023", step(RESEARCH, "", Map.of(Count.MONTHS, 3))));
    assertThat(ledger.has(Count.MONTHS)).isTrue();
    assertThat(ledger.total(Count.MONTHS)).isEmpty();
  }

  @Test
  void whatNobodyCountedHasNoTotal() {
    Ledger ledger = ledger(article("a", "2023", step(RESEARCH, "", Map.of())));
    assertThat(ledger.total(Count.GROUPS)).isEmpty();
  }

  @Test
  void onlyWhatIsMadeOnceMayBeAdded() {
    assertThat(Arrays.stream(Count.values()).filter(Count::isAdded))
        .containsExactly(
            Count.GROUPS, Count.REPORTS, Count.SEMINARS, Count.PROPOSALS, Count.RECOMMENDATIONS);
  }

  @Test
  void beginsAndEndsAsItsStepsSay() {
    Consultation found =
        only(
            step(QUESTION, "2021-07-13", Map.of()),
            step(RESEARCH, "", Map.of()),
            step(RESPONSE, "2023-04", Map.of()));
    assertThat(found.began()).isEqualTo(PartialDate.parse("2021-07-13"));
    assertThat(found.ended()).isEqualTo(PartialDate.parse("2023-04"));
  }

  @Test
  void lastConsultationOfAnArticleReachesUpToItsDate() {
    Consultation found = only(step(QUESTION, "2020", Map.of()));
    assertThat(found.day()).isEqualTo(LocalDate.of(2023, 9, 1));
  }

  @Test
  void stepAfterTheDateOfTheArticleIsTheLater() {
    Consultation found = only(step(QUESTION, "2023-09-05", Map.of()));
    assertThat(found.day()).isEqualTo(LocalDate.of(2023, 9, 5));
  }

  @Test
  void newestConsultationComesFirstWhateverItsArticle() {
    Ledger ledger =
        ledger(
            article(
                "long",
                "2023-09",
                step(QUESTION, "2020", Map.of()),
                step(QUESTION, "", Map.of()),
                step(QUESTION, "2023", Map.of())),
            article("b", "2022", step(QUESTION, "", Map.of())),
            article("a", "2022", step(QUESTION, "", Map.of())));
    assertThat(ledger.consultations())
        .extracting(row -> row.article().id() + row.number())
        .containsExactly("long3", "long2", "a1", "b1", "long1");
  }

  @Test
  void articlesAreCountedOnce() {
    Step asked = step(QUESTION, "", Map.of());
    assertThat(ledger(article("a", "2023", asked, asked)).articles()).isOne();
  }

  @Test
  void consultationWithoutStepsIsRefused() {
    Article article = article("a", "2023", step(QUESTION, "", Map.of()));
    assertThatThrownBy(() -> new Consultation(article, 1, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1..1");
  }

  private static List<String> spans(Stage... stages) {
    Step[] steps =
        Arrays.stream(stages).map(stage -> step(stage, "", Map.of())).toArray(Step[]::new);
    return ledger(article("a", "2023", steps)).consultations().stream()
        .map(row -> row.number() + ": " + row.first() + ".." + row.end())
        .toList();
  }

  private static Consultation only(Step... steps) {
    return ledger(article("a", "2023-09", steps)).consultations().get(0);
  }

  private static Ledger ledger(Article... articles) {
    return Ledger.of(List.of(articles));
  }

  private static Article article(String id, String date, Step... steps) {
    return Articles.article(id).date(date).steps(steps).build();
  }

  private static Step step(Stage stage, String date, Map<Count, Integer> counts) {
    return new Step(stage, Optional.of(date).flatMap(PartialDate::parse), counts);
  }
}
