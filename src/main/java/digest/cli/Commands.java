package digest.cli;

import digest.desk.Refusal;
import digest.diagnostic.Nearest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The top of the command line. Each command is a class of its own. */
@Command(
    name = "digest",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Publishes a bilingual digest of press coverage from Markdown.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%n",
    footer = {
      "Without --project, a command works on the nearest folder from here upwards that holds",
      "content/site.yml. `digest COMMAND --help` tells more.",
      "",
      "Exit codes: 0 fine, 1 errors in the content or from the machine, 2 wrong usage, 3 a bug,",
      "4 published with articles withheld."
    })
final class Commands implements Runnable {
  static final int FINE = 0;
  static final int ERRORS = 1;
  static final int USAGE = 2;
  static final int BUG = 3;
  static final int WITHHELD = 4;

  @Spec private CommandSpec spec;

  static CommandLine line(Main.Console console, Projects projects) {
    CommandLine line = new CommandLine(new Commands());
    line.addSubcommand(new BuildCommand(console, projects));
    line.addSubcommand(new CheckCommand(console, projects));
    line.addSubcommand(new NewCommand(console, projects));
    line.addSubcommand(new ConvertCommand(console, projects));
    line.addSubcommand(new PublishCommand(console, projects));
    line.addSubcommand(new SyncCommand(console, projects));
    line.addSubcommand(new ServeCommand(console, projects));
    line.addSubcommand(new StatusCommand(console, projects));
    line.addSubcommand(new TermsCommand(console, projects));
    line.addSubcommand(new ExplainCommand(console, projects));
    line.addSubcommand(new CompareCommand(console, projects));
    line.addSubcommand(new RenderCommand(console, projects));
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setUsageHelpWidth(100);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((e, arguments) -> usage(e, console));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, console));
    return line;
  }

  /** Called without a command: say what there is. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: build, check, serve, new, convert, publish, sync, status, terms, explain,"
            + " compare or render");
  }

  private static int usage(ParameterException e, Main.Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String message =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched, command)
            : e.getMessage();
    console.err().println("digest: " + message);
    console.err().println("Try `" + command + " --help`.");
    return USAGE;
  }

  private static String unmatched(UnmatchedArgumentException e, String command) {
    String word = e.getUnmatched().get(0);
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    boolean option = word.startsWith("-");
    String what = option ? "option" : spec.subcommands().isEmpty() ? "use for a word" : "command";
    String hint =
        Nearest.hint(word, option ? spec.optionsMap().keySet() : spec.subcommands().keySet());
    return "`"
        + command
        + "` has no "
        + what
        + " `"
        + word
        + "`"
        + (hint.isEmpty() ? "" : "; " + hint);
  }

  private static int failed(Exception e, Main.Console console) {
    if (e instanceof UsageException) {
      console.err().println("digest: " + e.getMessage());
      return USAGE;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException || e instanceof Refusal) {
      console.err().println("digest: " + e.getMessage());
      return ERRORS;
    }
    console.err().println("digest: this is a bug in digest itself, not in your files");
    e.printStackTrace(console.err());
    return BUG;
  }
}
