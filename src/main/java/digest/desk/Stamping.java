package digest.desk;

import digest.build.Survey;
import digest.content.Edit;
import digest.content.Loaded;
import digest.content.SiteReader;
import digest.content.Stamps;
import digest.desk.Restamped.Stamped;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Nearest;
import digest.files.AuthorFolder;
import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Language;
import digest.model.Site;
import digest.model.Translates;
import digest.model.Translation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stamps English texts that editors have compared with the Chinese: drafts too. Nothing but the
 * line {@code translates} changes in their files, and that only where a stamp changes.
 */
public final class Stamping {
  private final AuthorFolder folder;
  private final Loaded loaded;
  private final Site site;

  private Stamping(AuthorFolder folder, Loaded loaded, Site site) {
    this.folder = folder;
    this.loaded = loaded;
    this.site = site;
  }

  /**
   * What was stamped, or would be.
   *
   * @param parts a line for each, in the order of the file
   */
  public record Result(String id, List<String> parts) {
    public Result {
      parts = List.copyOf(parts);
    }
  }

  /**
   * @throws Refusal if the settings or a vocabulary have errors
   */
  public static Stamping of(Path project) throws IOException, Refusal {
    Loaded loaded = SiteReader.read(Survey.sources(Survey.tree(project)), true);
    if (loaded.site().isEmpty()) {
      throw new Refusal(
          "nothing can be stamped before this is mended: " + first(loaded.problems()));
    }
    return new Stamping(new AuthorFolder(project), loaded, loaded.site().get());
  }

  /** The ids of all texts that could be stamped, sorted by path. */
  public List<String> ids() {
    return site.articles().values().stream()
        .filter(article -> article.in(Language.EN).isPresent())
        .sorted((a, b) -> a.chinese().source().path().compareTo(b.chinese().source().path()))
        .map(Article::id)
        .toList();
  }

  /**
   * @param dry only looks, and writes nothing
   * @throws Refusal if there is no such text, or it has errors, or it is not sure which blocks
   *     belong together
   */
  public Result stamp(String id, Wanted wanted, boolean dry) throws IOException, Refusal {
    Article article = article(id);
    Translation english =
        article
            .in(Language.EN)
            .orElseThrow(() -> new Refusal("`" + id + "` has no English text to be stamped"));
    AlignedDocument document = AlignedDocument.of(article);
    requireReadable(document);
    Restamped restamped = Restamped.of(article, document, wanted);
    Translates stamps = restamped.stamps();
    if (!stamps.equals(english.translates()) && !dry) {
      write(id, english, stamps);
    }
    return new Result(id, restamped.done().stream().map(Stamping::line).toList());
  }

  private static String line(Stamped part) {
    return part.place().source().path()
        + ":"
        + part.place().line()
        + ": "
        + part.part()
        + (part.behind() ? " (was behind)" : "");
  }

  private void write(String id, Translation english, Translates stamps)
      throws IOException, Refusal {
    Optional<Edit> edit = Stamps.edit(english.source(), stamps);
    if (edit.isEmpty() && !stamps.equals(Translates.NOTHING)) {
      throw new Refusal("the header of `" + id + "` cannot take a line `translates`");
    } else if (edit.isPresent()) {
      String path = english.source().path();
      byte[] before = folder.read(path);
      folder.replace(path, before, Splice.into(before, edit.get()));
    }
  }

  private Article article(String id) throws Refusal {
    Optional<Article> article = site.article(id);
    if (article.isPresent()) {
      return article.get();
    }
    List<Diagnostic> reasons =
        loaded.problems().stream()
            .filter(Diagnostic::isError)
            .filter(problem -> Known.id(problem.span().source().path()).equals(id))
            .toList();
    if (!reasons.isEmpty()) {
      throw new Refusal("`" + id + "` has errors, so it cannot be stamped: " + first(reasons));
    }
    String near = Nearest.hint(id, site.articles().keySet());
    throw new Refusal("there is no article `" + id + "`" + (near.isEmpty() ? "" : "; " + near));
  }

  /** A text that cannot be read as its author meant it is cut into the wrong blocks. */
  private static void requireReadable(AlignedDocument document) throws Refusal {
    List<Diagnostic> problems = new ArrayList<>(document.chinese().problems());
    document.english().ifPresent(english -> problems.addAll(english.problems()));
    if (problems.stream().anyMatch(Diagnostic::isError)) {
      throw new Refusal("the text has errors, so it cannot be stamped: " + first(problems));
    }
  }

  private static String first(List<Diagnostic> problems) {
    Diagnostic first =
        problems.stream().filter(Diagnostic::isError).findFirst().orElse(problems.get(0));
    return first.span() + ": " + first.message();
  }
}
