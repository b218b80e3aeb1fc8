package digest.desk;

import digest.build.Survey;
import digest.content.Edit;
import digest.content.Promotion;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Nearest;
import digest.files.AuthorFolder;
import digest.files.AuthorFolder.Moving;
import digest.files.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Moves a draft to the articles, if it is fit to be read.
 *
 * @param problems of the draft read as an article, sorted; if one is an error, nothing was done
 * @param moved where each file went; empty if nothing was done
 */
public record Publication(List<Diagnostic> problems, SortedMap<String, String> moved) {
  public Publication {
    problems = List.copyOf(problems);
    moved = new TreeMap<>(moved);
  }

  /**
   * @param added the day on which it joins the digest
   * @throws Refusal if there is no such draft, or a file stands where one of its files would go
   * @throws IOException if the machine refuses; then no file was moved, unless the message says so
   */
  public static Publication publish(Path project, String id, LocalDate added)
      throws IOException, Refusal {
    Survey now = Survey.of(project);
    Tree tree = now.tree();
    Collection<String> paths = paths(tree);
    if (!Promotion.drafts(paths).contains(id)) {
      throw new Refusal("there is no draft `" + id + "`" + instead(id, paths));
    }
    Promotion draft = Promotion.of(id, Survey.sources(tree), added);
    requireFree(draft, paths);
    Promoted promoted = Promoted.of(project, tree, List.of(draft));
    List<Diagnostic> refused =
        Stream.concat(promoted.problemsNow(draft).stream(), now.obstacles().stream())
            .sorted()
            .distinct()
            .toList();
    if (refused.stream().anyMatch(Diagnostic::isError)) {
      return new Publication(refused, new TreeMap<>());
    }
    Edit edit =
        draft
            .edit()
            .orElseThrow(
                () ->
                    new Refusal(
                        "the header of `" + id + "` cannot take a line `added: " + added + "`"));
    move(new AuthorFolder(project), draft, edit);
    return new Publication(promoted.problems(draft), draft.moves());
  }

  /** Every file of the project that was read or found. */
  static Collection<String> paths(Tree tree) {
    TreeSet<String> paths = new TreeSet<>(tree.others());
    tree.texts().forEach(text -> paths.add(text.path()));
    paths.addAll(tree.unreadable());
    return paths;
  }

  private static String instead(String id, Collection<String> paths) {
    String article =
        paths.stream()
            .filter(
                path -> path.startsWith("content/articles/") && path.endsWith("/" + id + ".zh.md"))
            .findFirst()
            .map(path -> ": it is published already, in " + path)
            .orElse("");
    String nearest = Nearest.hint(id, Promotion.drafts(paths));
    return article.isEmpty() && !nearest.isEmpty() ? "; " + nearest : article;
  }

  private static void requireFree(Promotion draft, Collection<String> paths) throws Refusal {
    if (!draft.isPlain()) {
      throw new Refusal("two drafts have this id: " + String.join(", ", draft.moves().keySet()));
    }
    for (Map.Entry<String, String> move : draft.moves().entrySet()) {
      if (paths.contains(move.getValue())) {
        throw new Refusal(
            move.getValue()
                + " is there already: give the draft another id, in the names of all"
                + " its files");
      }
    }
  }

  private static void move(AuthorFolder folder, Promotion draft, Edit edit) throws IOException {
    List<Moving> files = new ArrayList<>();
    for (Map.Entry<String, String> move : draft.moves().entrySet()) {
      byte[] before = folder.read(move.getKey());
      byte[] after =
          move.getKey().equals(edit.source().path()) ? Splice.into(before, edit) : before;
      files.add(new Moving(move.getKey(), move.getValue(), before, after));
    }
    folder.move(files);
  }
}
