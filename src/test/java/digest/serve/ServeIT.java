package digest.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import digest.testing.Browser;
import digest.testing.Folders;
import digest.testing.Projects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes, with the preview open in a real browser. */
@Timeout(60)
class ServeIT {
  private static final String HEADER_LINE = "kind: report";
  private static final String SENTENCE = "先修路，再说话。";
  private static final String PAGE = "zh/articles/harbour-road/";

  private static Browser browser;

  @TempDir private Path folder;
  private Path project;
  private Path article;
  private final Recorder recorder = new Recorder();
  private Optional<Preview> preview = Optional.empty();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void startBrowser() throws IOException {
    browser = Browser.start();
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @AfterAll
  static void stopBrowser() {
    browser.close();
  }

  @BeforeEach
  void prepare() throws IOException {
    project = Projects.copySmall(folder.resolve("project"));
    article = project.resolve("content/articles/2024/harbour-road.zh.md");
    context = browser.newContext();
    page = context.newPage();
  }

  @AfterEach
  void stop() {
    context.close();
    preview.ifPresent(Preview::close);
  }

  private void start() throws IOException {
    Setup setup = new Setup(project, folder.resolve("work"), 0, true, Optional.empty());
    preview = Optional.of(Preview.start(setup, recorder));
  }

  /** Starts, waits for the first build and looks at a page. */
  private void startAt(String path) throws IOException, InterruptedException {
    start();
    recorder.next();
    open(path);
  }

  private void open(String path) {
    page.navigate(preview.orElseThrow().address() + path);
  }

  private static void replace(Path file, String old, String fresh) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, fresh));
  }

  private Locator sentence() {
    return page.locator("blockquote:not(.citation)");
  }

  /** Open by itself; for warnings alone it is folded. */
  private Locator openPanel() {
    return page.locator("digest-preview section.failed");
  }

  private Locator panel() {
    return page.locator("digest-preview section");
  }

  @Test
  void savedTextAppearsAndTheReaderStaysWhereTheyWere() throws Exception {
    startAt(PAGE);
    page.setViewportSize(600, 400);
    page.evaluate("scrollTo({top: 500, behavior: 'instant'})");
    replace(article, SENTENCE, "先修桥，再说话。");

    assertThat(sentence()).containsText("先修桥");
    page.waitForFunction("scrollY === 500");
  }

  @Test
  void savedStyleAppears() throws Exception {
    startAt(PAGE);
    Path style = project.resolve("templates/assets/site.css");
    Files.writeString(style, Files.readString(style) + "\nh1 { letter-spacing: 7px !important }\n");

    assertThat(page.locator("h1").first()).hasCSS("letter-spacing", "7px");
  }

  @Test
  void errorIsShownAndGoesWhenItIsMended() throws Exception {
    startAt("zh/");
    replace(article, HEADER_LINE, "kind: 报道");

    assertThat(panel()).containsText("content/articles/2024/harbour-road.zh.md:4:7");
    assertThat(panel().locator("mark").first()).hasText("报道");
    assertThat(panel()).containsText("Withheld");
    replace(article, "kind: 报道", HEADER_LINE);
    assertThat(openPanel()).hasCount(0);
  }

  @Test
  void panelIsAccessible() throws Exception {
    startAt("zh/");
    replace(article, HEADER_LINE, "kind: 报道");
    assertThat(panel()).isVisible();
    panel().locator("summary").waitFor();

    assertThat(new AxeBuilder(page).include("digest-preview").analyze().getViolations()).isEmpty();
  }

  @Test
  void dismissedPanelStaysAwayWhileTheProblemsAreTheSame() throws Exception {
    startAt("zh/about/");
    replace(article, HEADER_LINE, "kind: 报道");
    // A build may have caught the file half written: only the last state is dismissed here.
    assertThat(panel()).containsText("报道");
    panel().locator("button").click();
    page.reload();
    page.waitForFunction("document.querySelector('digest-preview') !== null");
    assertThat(panel()).hasCount(0);
    replace(article, "kind: 报道", "kind: 消息");

    assertThat(panel()).containsText("消息");
  }

  @Test
  void pageThatABuildDoesNotChangeIsNotLoadedAnew() throws Exception {
    startAt("zh/glossary/");
    page.evaluate("window.mark = 'same'");
    Files.writeString(project.resolve("content/notes.txt"), "remember the milk");

    assertThat(panel()).containsText("content/notes.txt");
    assertThat(page.evaluate("window.mark")).isEqualTo("same");
  }

  @Test
  void brokenTemplateLeavesThePageAsItWas() throws Exception {
    startAt(PAGE);
    Path template = project.resolve("templates/article.ftlh");
    String sound = Files.readString(template);
    Files.writeString(template, sound + "<#if");

    assertThat(panel()).containsText("you see it as it was before");
    assertThat(sentence()).containsText(SENTENCE);
    Files.writeString(template, sound);
    assertThat(openPanel()).hasCount(0);
  }

  @Test
  void deletedContentIsToldAndComesBack() throws Exception {
    startAt(PAGE);
    Path content = project.resolve("content");
    Folders.copy(content, folder.resolve("copy"));
    PathUtils.deleteDirectory(content);

    assertThat(panel()).containsText("content/site.yml");
    Folders.copy(folder.resolve("copy"), content);
    assertThat(openPanel()).hasCount(0);
    assertThat(sentence()).containsText(SENTENCE);
  }

  @Test
  void stormOfSavesEndsInTheLastStateAfterFewBuilds() throws Exception {
    startAt(PAGE);
    String text = Files.readString(article);
    for (int i = 0; i < 200; i++) {
      Files.writeString(article, text.replace(SENTENCE, version(i)));
    }

    assertThat(sentence()).containsText(version(199));
    assertThat(recorder.waiting()).isLessThan(10);
  }

  /** In letters: a figure would have to be printed somewhere. */
  private static String version(int i) {
    return "文稿" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "。";
  }

  @Test
  void draftIsShownWithItsBadge() throws Exception {
    Path draft = project.resolve("content/drafts/new-pier.zh.md");
    Files.createDirectories(draft.getParent());
    Files.writeString(draft, "---\ntitle: 新码头\nkind: brief\n---\n还没写完。\n");
    startAt("zh/articles/new-pier/");

    assertThat(page.locator(".badge").first()).hasText("草稿");
  }

  @Test
  void newArticleAppearsWhereThereWasNone() throws Exception {
    startAt("zh/articles/new-pier/");
    assertThat(page.locator(".error-number")).hasText("404");
    Path draft = project.resolve("content/drafts/new-pier.zh.md");
    Files.createDirectories(draft.getParent());
    Files.writeString(draft, "---\ntitle: 新码头\nkind: brief\n---\n还没写完。\n");

    assertThat(page.locator("h1").first()).hasText("新码头");
  }

  @Test
  void siteThatCannotBeBuiltAtFirstIsShownOnceItCan() throws Exception {
    Path settings = project.resolve("content/site.yml");
    String sound = Files.readString(settings);
    Files.delete(settings);
    startAt(PAGE);

    assertThat(page.locator("h1")).hasText("The site cannot be built yet");
    assertThat(page.locator("pre").first()).containsText("content/site.yml");
    Files.writeString(settings, sound);
    assertThat(sentence()).containsText(SENTENCE);
  }

  @Test
  void deletedOutputIsMadeAgain() throws Exception {
    startAt(PAGE);
    PathUtils.deleteDirectory(folder.resolve("work"));
    recorder.next();
    page.reload();

    assertThat(sentence()).containsText(SENTENCE);
    assertThat(recorder.failures()).isEmpty();
  }

  @Test
  void outputThatLostItsRecordsIsMadeAgain() throws Exception {
    startAt(PAGE);
    PathUtils.deleteDirectory(folder.resolve("work/site/.digest"));
    replace(article, SENTENCE, "先修桥，再说话。");

    assertThat(sentence()).containsText("先修桥");
  }

  @Test
  void publishedSiteIsNotTouched() throws Exception {
    startAt(PAGE);

    assertThat(project.resolve("site")).doesNotExist();
  }

  @Test
  void nothingIsLeftToComplainOf() throws Exception {
    StringBuilder complaints = new StringBuilder();
    page.onConsoleMessage(message -> complaints.append(message.text()).append('\n'));
    page.onPageError(error -> complaints.append(error).append('\n'));
    startAt(PAGE);
    replace(article, SENTENCE, "先修桥，再说话。");
    assertThat(sentence()).containsText("先修桥");

    assertThat(complaints).isEmpty();
  }
}
