package digest.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  private static final Rule ERROR = Rule.error("b-rule", "About.");
  private static final Rule WARNING = Rule.warning("a-rule", "About.");

  private final SourceText first = new SourceText("a.md", "one\ntwo\n");
  private final SourceText second = new SourceText("b.md", "one\ntwo\n");

  @Test
  void orderIsPathPlaceCodeMessageHint() {
    List<Diagnostic> inOrder =
        List.of(
            WARNING.at(first.span(0, 0), "m"),
            WARNING.at(first.span(0, 1), "m"),
            ERROR.at(first.span(0, 1), "m"),
            ERROR.at(first.span(0, 1), "n", "h"),
            ERROR.at(first.span(0, 1), "n", "i"),
            WARNING.at(first.span(4, 5), "m"),
            WARNING.at(second.span(0, 1), "m"));
    List<Diagnostic> shuffled = new ArrayList<>(inOrder);
    Collections.shuffle(shuffled, new Random(7));
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(shuffled);
    assertThat(diagnostics.sorted()).isEqualTo(inOrder);
  }

  @Test
  void sameProblemIsToldOnce() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(ERROR.at(first.span(0, 1), "m"));
    diagnostics.add(ERROR.at(first.span(0, 1), "m"));
    assertThat(diagnostics.sorted()).hasSize(1);
  }

  @Test
  void orderAgreesWithEquality() {
    Diagnostic error = ERROR.at(first.span(0, 1), "m");
    assertThat(error.compareTo(error.as(Severity.WARNING))).isNegative();
  }

  @Test
  void secondPlaceDecidesBetweenWhatIsElseAlike() {
    Diagnostic one = ERROR.at(first.span(0, 1), "m");
    List<Diagnostic> inOrder =
        List.of(one, one.beside(first.span(4, 5)), one.beside(second.span(0, 1)));
    List<Diagnostic> shuffled = new ArrayList<>(inOrder);
    Collections.reverse(shuffled);
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(shuffled);
    assertThat(diagnostics.sorted()).isEqualTo(inOrder);
  }

  @Test
  void anotherSeverityKeepsTheSecondPlace() {
    Diagnostic problem = ERROR.at(first.span(0, 1), "m").beside(second.span(0, 1));
    assertThat(problem.as(Severity.WARNING).other()).contains(second.span(0, 1));
  }

  @Test
  void warningsAreNoErrors() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(WARNING.at(first.start(), "m"));
    assertThat(diagnostics.hasErrors()).isFalse();
  }

  @Test
  void oneErrorAmongWarningsIsSeen() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(WARNING.at(first.start(), "m"));
    diagnostics.add(ERROR.at(first.start(), "m"));
    assertThat(diagnostics.hasErrors()).isTrue();
  }
}
