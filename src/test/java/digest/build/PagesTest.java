package digest.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;
import digest.model.Site;
import digest.plan.Planner;
import digest.plan.SitePlan;
import digest.render.OutputFile;
import digest.render.Renderer;
import digest.render.Templates;
import digest.testing.Articles;
import digest.testing.Furniture;
import digest.testing.Rendered;
import digest.testing.Sites;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final Path PROJECT = Path.of("project");

  /** Keeps what is written. */
  private static final class Kept implements Sink {
    private final Map<String, String> files = new ConcurrentSkipListMap<>();

    @Override
    public void write(OutputFile file) {
      files.put(file.path(), new String(file.bytes(), UTF_8));
    }

    @Override
    public void copy(String path, Path from) {
      files.put(path, "copy of " + from);
    }
  }

  @Test
  void everyFileOfThePlanIsMade() throws IOException {
    Site site = site(30);
    Kept kept = new Kept();
    pages(site, Furniture.plain().build(), kept, Watcher.NONE).make(PROJECT);
    kept.files.keySet().removeIf(path -> path.startsWith("media/"));
    assertThat(kept.files).isEqualTo(Rendered.of(site));
  }

  @Test
  void imagesAreCopiedFromTheProject() throws IOException {
    Kept kept = new Kept();
    pages(site(1), Furniture.plain().build(), kept, Watcher.NONE).make(PROJECT);
    assertThat(kept.files)
        .containsEntry(
            "media/a-0/a-0.1.jpg", "copy of " + PROJECT.resolve("content/articles/2023/a-0.1.jpg"));
  }

  @Test
  void oneMistakeInATemplateIsToldOnceForTheFirstPageByName() throws IOException {
    Templates templates = Furniture.plain().template("article", "${nothing}").build();
    Pages pages = pages(site(10), templates, Sink.NOWHERE, Watcher.NONE);
    pages.make(PROJECT);
    assertThat(errors(pages))
        .singleElement()
        .satisfies(
            fault ->
                assertThat(DiagnosticPrinter.print(fault))
                    .startsWith("templates/article.ftlh:1:3: error[template]: ")
                    .endsWith("  hint: found while rendering both/articles/a-0/index.html\n"));
  }

  @Test
  void mistakesInSeveralTemplatesAreToldTogether() throws IOException {
    Templates templates =
        Furniture.plain().template("article", "${a}").template("home", "\n${b}").build();
    Pages pages = pages(site(3), templates, Sink.NOWHERE, Watcher.NONE);
    pages.make(PROJECT);
    assertThat(errors(pages))
        .extracting(fault -> fault.span().toString())
        .containsExactly("templates/article.ftlh:1:3", "templates/home.ftlh:2:3");
  }

  @Test
  void withoutTemplatesTextsAreCheckedAllTheSame() throws IOException {
    Site site = Sites.of(Articles.article("a").zhBody("[词](topic:nothing)\n"));
    SitePlan plan = Planner.plan(site, List.of());
    Pages pages = new Pages(site, plan, Set.of(), Optional.empty(), Sink.NOWHERE, Watcher.NONE);
    pages.make(PROJECT);
    assertThat(errors(pages)).extracting(Diagnostic::code).containsExactly("dead-link");
  }

  @Test
  void whatTheDiskRefusesIsPassedOn() {
    Sink full =
        new Sink() {
          @Override
          public void write(OutputFile file) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void copy(String path, Path from) {}
        };
    Pages pages = pages(site(20), Furniture.plain().build(), full, Watcher.NONE);
    assertThatThrownBy(() -> pages.make(PROJECT))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void progressEndsWhereItSaidItWould() throws IOException {
    ConcurrentLinkedQueue<int[]> told = new ConcurrentLinkedQueue<>();
    Watcher watcher =
        new Watcher() {
          @Override
          public void notice(String line) {}

          @Override
          public void progress(int done, int total) {
            told.add(new int[] {done, total});
          }
        };
    pages(site(5), Furniture.plain().build(), Sink.NOWHERE, watcher).make(PROJECT);
    assertThat(told).allMatch(step -> step[0] <= step[1]).anyMatch(step -> step[0] == step[1]);
  }

  private static Site site(int articles) {
    Sites sites = Sites.site().topics("steel");
    IntStream.range(0, articles)
        .mapToObj(i -> Articles.article("a-" + i).topics("steel").images("a-" + i + ".1.jpg"))
        .forEach(sites::articles);
    return sites.build();
  }

  private static Pages pages(Site site, Templates templates, Sink sink, Watcher watcher) {
    SitePlan plan = Planner.plan(site, List.of());
    return new Pages(
        site, plan, Set.of(), Optional.of(new Renderer(templates, site, plan)), sink, watcher);
  }

  private static List<Diagnostic> errors(Pages pages) {
    return pages.problems().stream().filter(Diagnostic::isError).toList();
  }
}
