package digest.cli;

import digest.build.Outcome;
import digest.build.Watcher;
import digest.build.Withheld;
import digest.files.Summary;
import digest.serve.Listener;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/** Tells in the terminal what a preview does. */
final class Terminal implements Listener {
  private final Main.Console console;
  private Reporter reporter;

  Terminal(Main.Console console) {
    this.console = console;
    this.reporter = new Reporter(console);
  }

  @Override
  public void listening(URI address, int asked) {
    if (asked != 0 && asked != address.getPort()) {
      console.err().println("Port " + asked + " is in use.");
      console.err().flush();
    }
    say("Preview at " + address + " (Ctrl-C ends it)");
  }

  @Override
  public Watcher building() {
    reporter = new Reporter(console);
    return reporter;
  }

  @Override
  public void built(Outcome outcome) {
    reporter.end();
    reporter.problems(outcome.problems());
    String count = reporter.count(outcome.problems());
    say(
        outcome
            .published()
            .map(summary -> done(outcome, summary) + count + withheld(outcome))
            .orElse("Nothing was built: " + count + "."));
  }

  @Override
  public void failed(Exception failure) {
    reporter.end();
    if (failure instanceof IOException) {
      console.err().println("digest: " + failure.getMessage());
    } else {
      console.err().println("digest: this is a bug in digest itself, not in your files");
      failure.printStackTrace(console.err());
    }
    console.err().flush();
  }

  private static String done(Outcome outcome, Summary summary) {
    return String.format(
        Locale.ROOT,
        "Built %d %s: %d files changed, %d removed; ",
        outcome.articles(),
        outcome.articles() == 1 ? "article" : "articles",
        summary.written(),
        summary.removed());
  }

  private static String withheld(Outcome outcome) {
    int files = Withheld.reasons(outcome.problems()).size();
    return files == 0 ? "." : "; withheld because of errors in " + files + " files.";
  }

  private void say(String line) {
    console.out().println(line);
    console.out().flush();
  }
}
