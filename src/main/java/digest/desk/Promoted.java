package digest.desk;

import digest.build.Survey;
import digest.content.Promotion;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import digest.files.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The project as it would be if drafts stood among the articles already. */
record Promoted(List<Promotion> drafts, Survey survey) {
  static Promoted of(Path project, Tree tree, List<Promotion> drafts) throws IOException {
    Tree there = tree;
    for (Promotion draft : drafts) {
      there = promote(there, draft);
    }
    return new Promoted(drafts, Survey.of(project, there));
  }

  /** What is wrong with one of the drafts as an article, told where its files would stand. */
  List<Diagnostic> problems(Promotion draft) {
    return survey.problems().stream().filter(draft::concerns).toList();
  }

  /** The same, told where its files stand now. */
  List<Diagnostic> problemsNow(Promotion draft) {
    return problems(draft).stream().map(draft::asOfDraft).sorted().toList();
  }

  private static Tree promote(Tree tree, Promotion draft) {
    List<SourceText> texts = tree.texts().stream().map(draft::promoted).toList();
    List<String> others = tree.others().stream().map(draft::promoted).toList();
    Set<String> unreadable =
        tree.unreadable().stream().map(draft::promoted).collect(Collectors.toSet());
    return new Tree(texts, others, unreadable, tree.problems());
  }
}
