package digest.cli;

import digest.desk.Refusal;
import digest.desk.Stamping;
import digest.desk.Wanted;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stamps translations. */
@Command(
    name = "sync",
    mixinStandardHelpOptions = true,
    header = "Say that a translation was compared with its Chinese.",
    description = {
      "Writes into the line `translates` of ID.en.md which Chinese each part was compared with, so"
          + " that",
      "a part whose Chinese changes later is known to be behind. Do so when you have read both."
          + " Every",
      "other byte of the file stays as it was. Without --part and --block, the whole text is meant."
    })
final class SyncCommand implements Callable<Integer> {
  private static final Pattern BLOCK = Pattern.compile("([0-9]{1,6})(?:=([0-9]{1,6}))?");

  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "The articles or drafts: their file names up to the dot.")
  private List<String> ids = List.of();

  @Option(names = "--all", description = "All articles and drafts that have an English text.")
  private boolean all;

  @Option(
      names = "--block",
      paramLabel = "N",
      description =
          "Only the Nth block of the English text, notes counted last; N=M says that it belongs to"
              + " the Mth of the Chinese. May be given several times.")
  private List<String> blocks = List.of();

  @Option(
      names = "--part",
      paramLabel = "PART",
      description =
          "Only this: title, summary, figures, steps or blocks. May be given several times.")
  private List<String> parts = List.of();

  @Option(names = "--dry-run", description = "Say what would be stamped, and write nothing.")
  private boolean dry;

  SyncCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    Wanted wanted = wanted();
    if (all == !ids.isEmpty()) {
      throw new UsageException("name the articles to be stamped, or give --all");
    }
    if (!blocks.isEmpty() && (all || ids.size() > 1)) {
      throw new UsageException("--block is for one article");
    }
    Stamping stamping = Stamping.of(projects.find(project.folder()));
    boolean refused = false;
    for (String id : all ? stamping.ids() : ids) {
      refused |= !stamp(id, stamping, wanted);
    }
    return refused ? Commands.ERRORS : Commands.FINE;
  }

  private boolean stamp(String id, Stamping stamping, Wanted wanted) throws IOException {
    try {
      Stamping.Result result = stamping.stamp(id, wanted, dry);
      result.parts().forEach(console.out()::println);
      console.out().println(said(result));
      return true;
    } catch (Refusal refusal) {
      console.err().println("digest: " + refusal.getMessage());
      return false;
    }
  }

  private String said(Stamping.Result result) {
    int count = result.parts().size();
    if (count == 0) {
      return "`" + result.id() + "`: nothing to stamp; what was asked for bears its stamp.";
    }
    return "`"
        + result.id()
        + "`: "
        + (dry ? "would stamp " : "stamped ")
        + count
        + (count == 1 ? " part." : " parts.");
  }

  private Wanted wanted() {
    if (parts.isEmpty() && blocks.isEmpty()) {
      return Wanted.ALL;
    }
    Set<Wanted.Kind> kinds = EnumSet.noneOf(Wanted.Kind.class);
    parts.forEach(word -> kinds.add(kind(word)));
    Map<Integer, Optional<Integer>> numbers = new LinkedHashMap<>();
    blocks.forEach(word -> add(word, numbers));
    return new Wanted(kinds, numbers);
  }

  private static Wanted.Kind kind(String word) {
    for (Wanted.Kind kind : Wanted.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    throw new UsageException(
        "--part `" + word + "` is none of title, summary, figures, steps and blocks");
  }

  private static void add(String word, Map<Integer, Optional<Integer>> numbers) {
    Matcher block = BLOCK.matcher(word);
    if (!block.matches()) {
      throw new UsageException("--block `" + word + "` is neither a number such as 3 nor 3=4");
    }
    numbers.put(
        Integer.valueOf(block.group(1)), Optional.ofNullable(block.group(2)).map(Integer::valueOf));
  }
}
