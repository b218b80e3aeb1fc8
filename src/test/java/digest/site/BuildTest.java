package digest.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.Digest;
import digest.testing.Folders;
import digest.testing.Projects;
import digest.testing.Ran;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a build as a whole, whatever it builds. */
class BuildTest {
  private static final String ARTICLE = "content/articles/2024/harbour-road.zh.md";

  @TempDir private Path folder;

  @Test
  void aSecondBuildWritesNothing() throws IOException {
    Path project = Projects.copyReal(folder.resolve("project"));
    build(project);
    Map<String, FileTime> before = Folders.times(project.resolve("site"));

    assertThat(build(project).out())
        .contains(": 0 files written, " + before.size() + " unchanged, 0 removed.");
    assertThat(Folders.times(project.resolve("site"))).isEqualTo(before);
  }

  @Test
  void theOrderInWhichFilesWereMadeDoesNotMatter() throws IOException {
    Path first = Projects.copyReal(folder.resolve("first"));
    Path second = folder.resolve("second");
    Folders.copyBackwards(Repository.root().resolve("content"), second.resolve("content"));
    Folders.copyBackwards(Repository.root().resolve("templates"), second.resolve("templates"));

    assertThat(published(second)).isEqualTo(published(first));
  }

  @Test
  void theDefaultsOfTheMachineDoNotMatter() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    Map<String, String> before = published(project);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(published(project, folder.resolve("elsewhere"))).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theTimesOfFilesDoNotMatter() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    Map<String, String> before = published(project);
    for (String path : Folders.files(project.resolve("content"))) {
      Files.setLastModifiedTime(project.resolve("content").resolve(path), FileTime.fromMillis(0));
    }

    assertThat(published(project, folder.resolve("elsewhere"))).isEqualTo(before);
  }

  @Test
  void aFailingBuildLeavesTheSiteAsItWas() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    Map<String, String> before = published(project);
    Map<String, FileTime> times = Folders.times(project.resolve("site"));
    edit(project, ARTICLE, "topics: [ports]", "topics: [prots]");
    edit(project, "content/articles/2023/old-quay.zh.md", "老码头不能拆。", "老码头要拆。");

    assertThat(Digest.in(project).run("build").code()).isEqualTo(1);
    assertThat(Folders.contents(project.resolve("site"))).isEqualTo(before);
    assertThat(Folders.times(project.resolve("site"))).isEqualTo(times);
  }

  @Test
  void aFaultThatOnlyRenderingFindsLeavesTheSiteAsItWas() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    Map<String, String> before = published(project);
    Map<String, FileTime> times = Folders.times(project.resolve("site"));
    edit(project, "content/articles/2023/old-quay.zh.md", "老码头不能拆。", "老码头要拆。");
    edit(project, "templates/glossary.ftlh", "<#list", "${nothing}<#list");

    assertThat(Digest.in(project).run("build").code()).isEqualTo(1);
    assertThat(Folders.contents(project.resolve("site"))).isEqualTo(before);
    assertThat(Folders.times(project.resolve("site"))).isEqualTo(times);
  }

  @Test
  void checkWritesNothing() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    Map<String, String> before = Folders.contents(project);
    Digest.in(project).run("check");

    assertThat(Folders.contents(project)).isEqualTo(before);
  }

  @Test
  void pagesOfARemovedArticleGo() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    build(project);
    Files.delete(project.resolve("content/articles/2024/tea-fair.zh.md"));
    edit(project, ARTICLE, "[《茶会》](article:tea-fair)", "《茶会》");
    edit(
        project,
        "content/articles/2024/harbour-road.en.md",
        "[Tea fair](article:tea-fair)",
        "Tea fair");
    build(project);

    assertThat(Folders.files(project.resolve("site"))).noneMatch(path -> path.contains("tea-fair"));
    assertThat(project.resolve("site/zh/articles/tea-fair")).doesNotExist();
  }

  @Test
  void filesThatAreNotOursStay() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    build(project);
    Path own = Files.writeString(project.resolve("site/zh/articles/tea-fair/mine.txt"), "mine");
    Path name = Files.writeString(project.resolve("site/CNAME"), "example.org");
    Files.delete(project.resolve("content/articles/2024/tea-fair.zh.md"));
    edit(project, ARTICLE, "[《茶会》](article:tea-fair)", "《茶会》");
    edit(
        project,
        "content/articles/2024/harbour-road.en.md",
        "[Tea fair](article:tea-fair)",
        "Tea fair");
    build(project);

    assertThat(own).hasContent("mine");
    assertThat(name).hasContent("example.org");
    assertThat(own.resolveSibling("index.html")).doesNotExist();
  }

  @Test
  void whatWasSpoiltByHandIsMendedByTheNextBuild() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    Map<String, String> before = published(project);
    Files.writeString(project.resolve("site/zh/index.html"), "spoilt");
    Files.delete(project.resolve("site/en/index.html"));

    assertThat(published(project)).isEqualTo(before);
  }

  @Test
  void twoBuildsAtOnceMakeOneWholeSite() throws IOException {
    Path project = Projects.copyReal(folder.resolve("project"));
    Map<String, String> alone = published(project, folder.resolve("alone"));
    CompletableFuture<Ran> other =
        CompletableFuture.supplyAsync(() -> Digest.in(project).run("build"));
    Ran own = Digest.in(project).run("build");

    assertThat(List.of(own.code(), other.join().code())).containsOnly(0);
    assertThat(Folders.contents(project.resolve("site"))).isEqualTo(alone);
  }

  @Test
  void movingTheSiteMakesNothingNewForThoseWhoFollowIt() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    build(project);
    String before = Files.readString(project.resolve("site/zh/feed.xml"), UTF_8);
    build(project, "--base-url", "https://elsewhere.example/");
    String after = Files.readString(project.resolve("site/zh/feed.xml"), UTF_8);

    assertThat(Jsoup.parse(after).select("guid").eachText())
        .isEqualTo(Jsoup.parse(before).select("guid").eachText());
    assertThat(after)
        .contains("https://elsewhere.example/zh/articles/")
        .doesNotContain("https://example.org");
  }

  @Test
  void movingTheSiteChangesAddressesAlone() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    Map<String, String> before = published(project);
    build(project, "--base-url", "https://elsewhere.example/a/");
    Map<String, String> after = Folders.contents(project.resolve("site"));
    after.replaceAll(
        (path, text) ->
            text.replace("https://elsewhere.example/a/", "https://example.org/sub/digest/"));
    after.put("404.html", after.get("404.html").replace("\"/a/", "\"/sub/digest/"));

    assertThat(after).isEqualTo(before);
  }

  @Test
  void withoutABaseUrlWhatNeedsOneIsLeftOutAndSaidSo() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    edit(project, "content/site.yml", "base-url: https://example.org/sub/digest/\n", "");
    Ran ran = build(project);
    Map<String, String> site = Folders.contents(project.resolve("site"));

    assertThat(ran.out())
        .startsWith(
            "Note: no base URL is set, so feeds, sitemap, canonical and hreflang links are left"
                + " out.\n");
    assertThat(site.keySet()).noneMatch(path -> path.endsWith(".xml"));
    Pattern absolute =
        Pattern.compile(
            "rel=\"canonical\"|<link rel=\"alternate\"|og:url|example\\.org|application/rss");
    assertThat(
            site.entrySet().stream()
                .filter(file -> absolute.matcher(file.getValue()).find())
                .map(Map.Entry::getKey))
        .isEmpty();
  }

  @Test
  void draftsAreShownOnlyWhenAskedForAndMarked() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    Map<String, String> before = published(project);
    Path draft = project.resolve("content/drafts/new-crane.zh.md");
    Files.createDirectories(draft.getParent());
    Files.writeString(draft, "---\ntitle: 新吊车\ntopics: [ports]\n---\n还没写完。\n");
    assertThat(published(project)).isEqualTo(before);
    build(project, "--drafts");
    String page = Files.readString(project.resolve("site/zh/articles/new-crane/index.html"), UTF_8);

    assertThat(page).contains("新吊车").contains("noindex").contains("class=\"badge\"");
    assertThat(Files.readString(project.resolve("site/sitemap.xml"))).doesNotContain("new-crane");
    assertThat(Files.readString(project.resolve("site/zh/feed.xml"))).doesNotContain("new-crane");
    assertThat(published(project)).isEqualTo(before);
  }

  @Test
  void theParallelEditionCanBeSwitchedOff() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    edit(project, "content/site.yml", "parallel: zh\n", "parallel: off\n");
    build(project);
    Map<String, String> site = new TreeMap<>(Folders.contents(project.resolve("site")));

    assertThat(site.keySet()).noneMatch(path -> path.startsWith("both/"));
    site.keySet().removeIf(path -> !path.endsWith(".html"));
    assertThat(site.values()).noneMatch(text -> text.contains("both/"));
  }

  @Test
  void aParagraphOfAMegabyteIsToldInNoTime() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    edit(project, "content/articles/2023/old-quay.zh.md", "老码头不能拆。", "老码头，*不能*拆。".repeat(40_000));
    long start = System.nanoTime();
    Ran ran = Digest.in(project).run("build");

    assertThat(ran.err()).contains("content/articles/2023/old-quay.zh.md:13:1: error[too-large]");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void nestingWithoutEndIsToldAndNotAFaultOfTheProgram() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    edit(project, "content/articles/2023/old-quay.zh.md", "老码头不能拆。", ">".repeat(10_000) + " 深");
    Ran ran = Digest.in(project).run("build");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("content/articles/2023/old-quay.zh.md:13:1: error[too-deep]")
        .doesNotContain("bug in digest");
  }

  @Test
  void headersNestedWithoutEndAreToldAndNotAFaultOfTheProgram() throws IOException {
    Path project = Projects.copySmall(folder.resolve("project"));
    edit(project, "content/articles/2023/old-quay.zh.md", "[zhejiang]", "[".repeat(10_000));
    Ran ran = Digest.in(project).run("build");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("content/articles/2023/old-quay.zh.md:10:10009: error[bracket-open]")
        .doesNotContain("bug in digest");
  }

  private static Ran build(Path project, String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "build";
    System.arraycopy(options, 0, arguments, 1, options.length);
    Ran ran = Digest.in(project).run(arguments);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  private static Map<String, String> published(Path project) throws IOException {
    return published(project, project.resolve("site"));
  }

  private static Map<String, String> published(Path project, Path site) throws IOException {
    build(project, "--output", site.toString());
    return Folders.contents(site);
  }

  private static void edit(Path project, String path, String from, String to) throws IOException {
    Path file = project.resolve(path);
    String text = Files.readString(file, UTF_8);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to), UTF_8);
  }
}
