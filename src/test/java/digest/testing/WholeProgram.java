package digest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A project that somebody has checked, then tried to build, then built without what has errors.
 *
 * @param built whether the first build left a site
 */
public record WholeProgram(Path project, Ran check, Ran build, boolean built, Ran withhold) {
  private static final Pattern ERROR =
      Pattern.compile("(?m)^((?:content|templates)/.*?):(\\d+):\\d+: error\\[[a-z-]+\\]: (.*)$");
  private static final Pattern DIAGNOSTIC = Pattern.compile("(?m)^(?=\\S)");

  /**
   * @param options of both builds
   */
  public static WholeProgram run(Path project, String... options) {
    Ran check = Digest.in(project).run("check");
    Ran build = Digest.in(project).run(with("build", options));
    boolean built = hasSite(project);
    Ran withhold = Digest.in(project).run(with("build --withhold", options));
    return new WholeProgram(project, check, build, built, withhold);
  }

  private static String[] with(String command, String... options) {
    return (command + " " + String.join(" ", options)).strip().split(" ");
  }

  private static boolean hasSite(Path project) {
    return Files.exists(project.resolve("site/index.html"));
  }

  /** Whether no error was found. */
  public boolean isSound() {
    return errors(build.err()).isEmpty();
  }

  /**
   * That an error stops a build; that, with {@code --withhold}, only one that is not of an article
   * does; that each article left out is named with its reason, and has no page.
   */
  public void keepsItsPromises() throws IOException {
    List<MatchResult> errors = errors(build.err());
    boolean ofArticles = errors.stream().allMatch(error -> isOfArticle(error.group(1)));
    boolean sound = errors.isEmpty();

    assertThat(build.code()).as(build.err()).isEqualTo(sound ? 0 : 1);
    assertThat(built).isEqualTo(sound);
    assertThat(build.err().contains("\nNothing was published: ")).isEqualTo(!sound);
    assertThat(withhold.code()).as(withhold.err()).isEqualTo(sound ? 0 : ofArticles ? 4 : 1);
    assertThat(hasSite(project)).isEqualTo(ofArticles);
    assertThat(diagnostics(withhold.err())).containsAll(errorsWhole(build.err()));
    if (!sound && ofArticles) {
      assertThat(withhold.err().lines().filter(line -> line.startsWith("Withheld: ")))
          .containsExactlyElementsOf(reasons(errors(withhold.err())));
      namesNoneOf(errors);
    }
  }

  /** That all of this is printed, by the check as by both builds. */
  public void says(String messages) {
    for (String message : diagnostics(messages)) {
      assertThat(build.err()).contains(message);
      assertThat(withhold.err()).contains(message);
    }
  }

  /** That the check found what the build found, and said so in its exit code. */
  public void checkAgrees() {
    assertThat(check.code()).isEqualTo(isSound() ? 0 : 1);
    assertThat(build.err()).startsWith(check.err());
  }

  private void namesNoneOf(List<MatchResult> errors) throws IOException {
    List<String> pages = Folders.files(project.resolve("site"));
    for (MatchResult error : errors) {
      String name = error.group(1).substring(error.group(1).lastIndexOf('/') + 1);
      String id = name.replaceFirst("\\..*", "");
      assertThat(pages).noneMatch(page -> page.contains("/articles/" + id + "/"));
    }
  }

  private static List<String> reasons(List<MatchResult> errors) {
    Map<String, String> first = new TreeMap<>();
    errors.forEach(
        error ->
            first.putIfAbsent(
                error.group(1),
                "Withheld: " + error.group(1) + ":" + error.group(2) + ": " + error.group(3)));
    return List.copyOf(first.values());
  }

  private static boolean isOfArticle(String path) {
    return path.startsWith("content/articles/") || path.startsWith("content/drafts/");
  }

  private static List<MatchResult> errors(String printed) {
    return ERROR.matcher(printed).results().toList();
  }

  private static List<String> errorsWhole(String printed) {
    return diagnostics(printed).stream().filter(one -> ERROR.matcher(one).find()).toList();
  }

  private static List<String> diagnostics(String printed) {
    return Arrays.stream(DIAGNOSTIC.split(printed))
        .filter(one -> one.startsWith("content/") || one.startsWith("templates/"))
        .toList();
  }
}
