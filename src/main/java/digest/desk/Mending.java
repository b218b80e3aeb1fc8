package digest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.build.Survey;
import digest.check.figures.SiteReaders;
import digest.check.marks.Fix;
import digest.check.marks.MarkRules;
import digest.content.Edit;
import digest.content.SiteReader;
import digest.content.Sources;
import digest.diagnostic.SourceText;
import digest.files.AuthorFolder;
import digest.files.Tree;
import digest.files.TreeReader;
import digest.markdown.Document;
import digest.markdown.Markdown;
import digest.model.Site;
import digest.model.Translation;
import digest.quantity.Readers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Mends the marks of articles where it is safe, and nothing else in their files: every other byte
 * stays. What is mended needs no mending a second time. Articles whose headers have errors are left
 * alone, and so are drafts.
 */
public final class Mending {
  /** Mending a mark may uncover another; each round leaves fewer. */
  private static final int MOST_ROUNDS = 10;

  private final Map<String, SourceText> texts = new TreeMap<>();
  private final Sources sources;
  private final Map<String, List<Fix>> made = new TreeMap<>();

  private Mending(Sources sources) {
    this.sources = sources;
    sources.texts().forEach(text -> texts.put(text.path(), text));
  }

  /**
   * What was changed in each file, in the order it was done.
   *
   * @throws IOException if the machine refuses; each file then is whole, mended or as it was
   */
  public static SortedMap<String, List<Fix>> mend(Path project) throws IOException {
    Tree tree =
        TreeReader.read(
            project, List.of("content"), path -> path.endsWith(".md") || path.endsWith(".yml"));
    Mending mending = new Mending(Survey.sources(tree));
    mending.run();
    AuthorFolder folder = new AuthorFolder(project);
    for (Map.Entry<String, List<Fix>> file : mending.made.entrySet()) {
      byte[] before = folder.read(file.getKey());
      folder.replace(file.getKey(), before, mended(before, file.getValue()));
    }
    return new TreeMap<>(mending.made);
  }

  /** The same for texts in memory; what they say afterwards, by path. */
  static Map<String, String> mended(Sources sources) {
    Mending mending = new Mending(sources);
    mending.run();
    Map<String, String> mended = new TreeMap<>();
    mending.texts.forEach((path, text) -> mended.put(path, text.text()));
    return mended;
  }

  private void run() {
    boolean changed = true;
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
      changed = runOnce(round == 0);
    }
  }

  /** Whether anything was changed. After the first round only what changed is looked at again. */
  private boolean runOnce(boolean all) {
    Sources now = new Sources(List.copyOf(texts.values()), sources.others(), sources.unreadable());
    Optional<Site> site = SiteReader.read(now, false).site();
    List<List<Fix>> found =
        site.stream()
            .flatMap(read -> fixes(read, all).stream())
            .filter(fixes -> !fixes.isEmpty())
            .toList();
    found.forEach(this::apply);
    return !found.isEmpty();
  }

  private List<List<Fix>> fixes(Site site, boolean all) {
    MarkRules rules = new MarkRules(site);
    Readers readers = SiteReaders.of(site);
    return site.newestFirst().parallelStream()
        .flatMap(article -> article.translations().values().stream())
        .filter(text -> all || made.containsKey(text.source().path()))
        .map(text -> fixes(text, rules, readers))
        .sorted(Comparator.comparing(fixes -> fixes.isEmpty() ? "" : path(fixes)))
        .toList();
  }

  private static List<Fix> fixes(Translation text, MarkRules rules, Readers readers) {
    Document document = Markdown.parse(text.source(), text.bodyStart());
    List<Fix> wanted = rules.fixes(text, document);
    return wanted.isEmpty() ? List.of() : new Harmless(text, readers).of(wanted);
  }

  private void apply(List<Fix> fixes) {
    String path = path(fixes);
    texts.put(path, new SourceText(path, applied(texts.get(path).text(), fixes)));
    made.computeIfAbsent(path, p -> new ArrayList<>()).addAll(fixes);
  }

  private static String path(List<Fix> fixes) {
    return fixes.get(0).span().source().path();
  }

  /**
   * @throws IOException if the file is no longer what was read
   */
  private static byte[] mended(byte[] before, List<Fix> fixes) throws IOException {
    SourceText source = fixes.get(0).span().source();
    String file = new String(before, UTF_8);
    if (!Edit.evenedOut(file).equals(source.text())) {
      throw new IOException(source.path() + " was changed by another program just now: try again");
    }
    return applied(file, fixes).getBytes(UTF_8);
  }

  /** Round by round, each from its end to its beginning, so that no change moves another. */
  private static String applied(String file, List<Fix> fixes) {
    String mended = file;
    int from = 0;
    while (from < fixes.size()) {
      int to = from;
      SourceText source = fixes.get(from).span().source();
      while (to < fixes.size() && Objects.equals(fixes.get(to).span().source(), source)) {
        to++;
      }
      for (int i = to - 1; i >= from; i--) {
        Fix fix = fixes.get(i);
        mended = new Edit(source, fix.span().start(), fix.span().end(), fix.text()).applyTo(mended);
      }
      from = to;
    }
    return mended;
  }
}
