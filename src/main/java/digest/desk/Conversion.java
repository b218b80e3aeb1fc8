package digest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.build.Survey;
import digest.content.Edit;
import digest.content.SiteReader;
import digest.convert.Converted;
import digest.convert.Converter;
import digest.convert.Filed;
import digest.convert.Filed.Fate;
import digest.convert.Filing;
import digest.convert.draft.Wishes;
import digest.diagnostic.Nearest;
import digest.diagnostic.SourceText;
import digest.files.AuthorFolder;
import digest.files.Tree;
import digest.files.TreeReader;
import digest.model.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes drafts of newspaper pages. Pages are converted side by side; then each draft finds its file
 * in the order of the pages, so that the result does not depend on the machine.
 */
public final class Conversion {
  private static final String DRAFTS = "content/drafts/";
  private static final String CHINESE = ".zh.md";

  private final AuthorFolder root;
  private final Filing filing;

  private Conversion(AuthorFolder root, Filing filing) {
    this.root = root;
    this.filing = filing;
  }

  /**
   * Converts pages and writes their drafts. A page that fails does not keep the others from it.
   *
   * @param folder that drafts go to: the project's own, or any other
   * @return one outcome for each page, in their order
   * @throws Refusal if the vocabularies have errors, or there is no such outlet
   */
  public static List<PageOutcome> convert(
      Path project, Path folder, List<PageInput> pages, Wishes wishes) throws IOException, Refusal {
    Tree tree = TreeReader.read(project, List.of("content"), Conversion::isText);
    Site site =
        SiteReader.read(Survey.sources(tree), false)
            .site()
            .orElseThrow(
                () ->
                    new Refusal(
                        "content/site.yml or a vocabulary has errors, so no draft can name what"
                            + " there is; `digest check` tells them"));
    requireOutlet(wishes, site);
    boolean own = folder.equals(project.resolve(DRAFTS).normalize());
    Conversion conversion = own ? here(project, tree) : elsewhere(folder, tree);
    return conversion.run(pages, new Converter(site, wishes));
  }

  private static boolean isText(String path) {
    return path.endsWith(".md") || path.endsWith(".yml");
  }

  private static void requireOutlet(Wishes wishes, Site site) throws Refusal {
    String id = wishes.outlet().orElse("");
    if (!id.isEmpty() && !site.outlets().contains(id)) {
      String hint = Nearest.hint(id, site.outlets().ids());
      throw new Refusal(
          "there is no outlet `"
              + id
              + "`; "
              + (hint.isEmpty() ? "content/outlets.yml lists them" : hint));
    }
  }

  private static Conversion here(Path project, Tree tree) {
    Filing filing = new Filing(DRAFTS, chinese(tree.texts()), Publication.paths(tree));
    return new Conversion(new AuthorFolder(project), filing);
  }

  /** Drafts of the project are left alone then; but no id is given twice. */
  private static Conversion elsewhere(Path folder, Tree tree) throws IOException {
    Tree there = TreeReader.read(folder, List.of(""), path -> path.endsWith(CHINESE));
    Collection<String> taken = new TreeSet<>(Publication.paths(tree));
    Publication.paths(there).forEach(path -> taken.add(DRAFTS + path));
    Filing filing = new Filing("", chinese(there.texts()), taken);
    return new Conversion(new AuthorFolder(folder), filing);
  }

  private static Map<String, String> chinese(List<SourceText> texts) {
    Map<String, String> chinese = new TreeMap<>();
    texts.stream()
        .filter(text -> text.path().endsWith(CHINESE))
        .forEach(text -> chinese.put(text.path(), text.text()));
    return chinese;
  }

  private List<PageOutcome> run(List<PageInput> pages, Converter converter) {
    List<Attempt> attempts = pages.parallelStream().map(page -> attempt(page, converter)).toList();
    List<PageOutcome> outcomes = new ArrayList<>();
    for (Attempt attempt : attempts) {
      outcomes.add(attempt.converted().map(this::outcome).orElseGet(attempt::failed));
    }
    return outcomes;
  }

  /**
   * A page, converted or not to be read.
   *
   * @param failure why not; empty if it was converted
   */
  private record Attempt(Optional<Converted> converted, String failure) {
    PageOutcome failed() {
      return new PageOutcome.Failed(failure);
    }
  }

  private static Attempt attempt(PageInput page, Converter converter) {
    try {
      return new Attempt(Optional.of(converter.convert(page.name(), page.bytes())), "");
    } catch (IOException e) {
      return new Attempt(Optional.empty(), e.getMessage());
    }
  }

  private PageOutcome outcome(Converted converted) {
    return converted instanceof Converted.Page page
        ? file(page)
        : new PageOutcome.Refused(((Converted.Refused) converted).problem());
  }

  private PageOutcome file(Converted.Page page) {
    List<Filed> drafts = filing.file(page.drafts());
    try {
      write(drafts);
    } catch (IOException e) {
      return new PageOutcome.Failed(e.getMessage());
    }
    return new PageOutcome.Done(page.composition(), drafts);
  }

  private void write(List<Filed> drafts) throws IOException {
    SortedMap<String, byte[]> written = new TreeMap<>();
    for (Filed draft : drafts) {
      if (draft.fate() == Fate.WRITTEN) {
        written.put(draft.path(), draft.text().getBytes(UTF_8));
      } else if (draft.fate() == Fate.REWRITTEN) {
        rewrite(draft);
      }
    }
    root.add(written);
  }

  private void rewrite(Filed draft) throws IOException {
    byte[] before = root.read(draft.path());
    if (!Edit.evenedOut(new String(before, UTF_8)).equals(draft.before())) {
      throw new IOException(draft.path() + " was changed by another program just now: try again");
    }
    root.replace(draft.path(), before, draft.text().getBytes(UTF_8));
  }
}
