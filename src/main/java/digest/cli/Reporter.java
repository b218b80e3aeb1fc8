package digest.cli;

import digest.build.Watcher;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells the user how the work goes on, and what was wrong. Progress is shown to a terminal only.
 */
final class Reporter implements Watcher {
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private final AtomicInteger shown = new AtomicInteger(-1);

  Reporter(Main.Console console) {
    this.err = console.err();
    this.terminal = console.terminal();
  }

  @Override
  public void notice(String line) {
    err.println(line);
    err.flush();
  }

  @Override
  public void progress(int done, int total) {
    int percent = (int) (done * 100L / total);
    if (terminal && shown.getAndAccumulate(percent, Math::max) < percent) {
      err.print(CLEAR + "rendering " + percent + " %");
      err.flush();
    }
  }

  /** Takes the progress line away. */
  void end() {
    if (terminal && shown.get() >= 0) {
      err.print(CLEAR);
    }
  }

  void problems(List<Diagnostic> problems) {
    problems.forEach(problem -> err.print(DiagnosticPrinter.print(problem)));
    err.flush();
  }

  /** Such as “2 errors, 1 warning”. */
  String count(List<Diagnostic> problems) {
    long errors = problems.stream().filter(Diagnostic::isError).count();
    long warnings = problems.size() - errors;
    return said(errors, "error") + ", " + said(warnings, "warning");
  }

  private static String said(long count, String word) {
    return (count == 0 ? "no" : Long.toString(count)) + " " + word + (count == 1 ? "" : "s");
  }
}
