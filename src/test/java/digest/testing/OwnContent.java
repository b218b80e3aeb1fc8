package digest.testing;

import digest.content.Loaded;
import digest.content.SiteReader;
import digest.content.Sources;
import digest.diagnostic.SourceText;
import digest.files.Tree;
import digest.files.TreeReader;
import digest.model.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The content of this repository. */
public final class OwnContent {
  private OwnContent() {}

  public static Site site() throws IOException {
    return with(Map.of()).site().orElseThrow();
  }

  /**
   * The content with more files in it, drafts read as well.
   *
   * @param files by path
   */
  public static Loaded with(Map<String, String> files) throws IOException {
    Tree tree =
        TreeReader.read(
            Repository.root(),
            List.of("content"),
            path -> path.endsWith(".md") || path.endsWith(".yml"));
    List<SourceText> texts = new ArrayList<>(tree.texts());
    texts.removeIf(text -> text.path().startsWith("content/drafts/"));
    files.forEach((path, text) -> texts.add(new SourceText(path, text)));
    return SiteReader.read(new Sources(texts, tree.others(), tree.unreadable()), true);
  }
}
