package digest.cli;

import digest.content.DraftNames;
import digest.content.NewDraft;
import digest.desk.Beginning;
import digest.desk.Refusal;
import digest.diagnostic.Nearest;
import digest.han.Pinyin;
import digest.model.Kind;
import digest.model.PartialDate;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a draft. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    header = "Begin a draft: a Chinese and an English file to fill in.",
    description = {
      "Writes content/drafts/ID.zh.md and ID.en.md with every key of the header, each explained in",
      "Chinese and English. Nothing that is there is ever overwritten. When the draft is done,",
      "`digest publish ID` makes an article of it."
    })
final class NewCommand implements Callable<Integer> {
  private final Main.Console console;
  private final Projects projects;

  @Mixin private ProjectOption project;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description =
          "The address of the article for ever: lower-case English letters and digits, words joined"
              + " by hyphens. Left out, it is made of the pinyin of the title.")
  private String id;

  @Option(
      names = "--title",
      required = true,
      paramLabel = "TITLE",
      description = "The title in Chinese: ours, not the printed headline.")
  private String title;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "What sort of piece it digests: report, interview, speech, proposal, brief, photo or"
              + " fragment.")
  private String kind;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of the story, as far as it is known: 2023, 2023-07 or 2023-07-05.")
  private String date;

  @Option(
      names = "--region",
      split = ",",
      paramLabel = "REGION",
      description = "An id of content/regions.yml; may be given several times.")
  private List<String> regions = List.of();

  @Option(
      names = "--topic",
      split = ",",
      paramLabel = "TOPIC",
      description = "An id of content/topics.yml; may be given several times.")
  private List<String> topics = List.of();

  NewCommand(Main.Console console, Projects projects) {
    this.console = console;
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    NewDraft draft =
        new NewDraft(
            id(),
            title(),
            kind(),
            Optional.ofNullable(date).map(NewCommand::date),
            regions,
            topics);
    for (String path : Beginning.begin(projects.find(project.folder()), draft)) {
      console.out().println("Wrote " + path);
    }
    console
        .out()
        .println("The id is " + draft.id() + ". To publish it: digest publish " + draft.id());
    return Commands.FINE;
  }

  private String title() {
    String bare = title.strip();
    if (bare.isEmpty() || bare.codePoints().anyMatch(Character::isISOControl)) {
      throw new UsageException("--title takes a title on one line");
    }
    return bare;
  }

  private String id() {
    String proposed = Pinyin.slug(title());
    String chosen = id == null ? proposed : id;
    if (chosen.isEmpty()) {
      throw new UsageException("no id can be made of this title; name one before --title");
    }
    if (!DraftNames.isId(chosen)) {
      throw new UsageException(
          "`"
              + chosen
              + "` is no id: write lower-case English letters and digits, words joined by hyphens"
              + (proposed.isEmpty() ? "" : ", such as `" + proposed + "`"));
    }
    return chosen;
  }

  private Optional<Kind> kind() {
    if (kind == null) {
      return Optional.empty();
    }
    List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
    if (!words.contains(kind)) {
      String hint = Nearest.hint(kind, words);
      throw new UsageException(
          "there is no kind `"
              + kind
              + "`; "
              + (hint.isEmpty() ? "it is one of " + String.join(", ", words) : hint));
    }
    return Optional.of(Kind.values()[words.indexOf(kind)]);
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text)
        .orElseThrow(
            () ->
                new UsageException(
                    "--date `" + text + "` is not a date such as 2023, 2023-07 or 2023-07-05"));
  }
}
