package digest.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The workflow keeps what its comments and the guide promise. */
class WorkflowTest {
  private static final Path FILE = Repository.root().resolve(".github/workflows/digest.yml");
  private static final JsonNode WORKFLOW = YAMLMapper.builder().build().readTree(FILE);

  @TempDir private Path folder;

  @Test
  void runsOnPullRequestsAndOnPushesToMainAlone() {
    assertThat(WORKFLOW.get("on").propertyNames())
        .containsExactlyInAnyOrder("pull_request", "push");
    assertThat(WORKFLOW.at("/on/push/branches").toString()).isEqualTo("[\"main\"]");
    assertThat(WORKFLOW.at("/jobs/check/if").asString())
        .isEqualTo("github.event_name == 'pull_request'");
    assertThat(WORKFLOW.at("/jobs/build/if").asString()).isEqualTo("github.event_name == 'push'");
    assertThat(WORKFLOW.at("/jobs/deploy/needs").asString()).isEqualTo("build");
  }

  @Test
  void mayDoNoMoreThanItMust() {
    assertThat(WORKFLOW.get("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
    assertThat(WORKFLOW.at("/jobs/check").has("permissions")).isFalse();
    assertThat(WORKFLOW.at("/jobs/build/permissions").toString())
        .isEqualTo("{\"contents\":\"read\",\"pages\":\"read\"}");
    assertThat(WORKFLOW.at("/jobs/deploy/permissions").toString())
        .isEqualTo("{\"pages\":\"write\",\"id-token\":\"write\"}");
  }

  @Test
  void needsNoSecretAndTakesNoTextOfAPullRequestForACommand() throws IOException {
    assertThat(Files.readString(FILE, UTF_8)).doesNotContain("secrets.", "pull_request_target");
    assertThat(steps())
        .filteredOn(step -> step.has("run"))
        .allSatisfy(step -> assertThat(step.get("run").asString()).doesNotContain("${{"));
  }

  @Test
  void leavesNoKeyForWhatIsChecked() {
    assertThat(steps())
        .filteredOn(step -> uses(step).startsWith("actions/checkout@"))
        .hasSize(2)
        .allMatch(step -> !step.at("/with/persist-credentials").asBoolean(true));
  }

  @Test
  void everyActionIsPinnedToAMajorVersion() {
    assertThat(steps())
        .filteredOn(step -> step.has("uses"))
        .extracting(WorkflowTest::uses)
        .hasSize(7)
        .allMatch(uses -> uses.matches("actions/[a-z-]+@v[0-9]+"));
  }

  @Test
  void usesTheOldestJavaAndKeepsLibraries() {
    assertThat(steps())
        .filteredOn(step -> uses(step).startsWith("actions/setup-java@"))
        .extracting(step -> step.get("with").toString())
        .hasSize(2)
        .containsOnly("{\"distribution\":\"temurin\",\"java-version\":\"17\",\"cache\":\"maven\"}");
  }

  @Test
  void aPullRequestIsCheckedWithMessagesBesideItsLines() {
    assertThat(WORKFLOW.at("/jobs/check/steps/2/run").asString())
        .isEqualTo("./digest check --format github");
  }

  @Test
  void oneThingIsPublishedAfterTheOther() {
    assertThat(WORKFLOW.at("/concurrency/group").asString()).contains("github.ref");
    assertThat(WORKFLOW.at("/concurrency/cancel-in-progress").asString())
        .isEqualTo("${{ github.event_name == 'pull_request' }}");
  }

  @Test
  void theSiteIsBuiltForTheAddressThatPagesGives() {
    assertThat(step("pages").get("uses").asString()).startsWith("actions/configure-pages@");
    assertThat(build().at("/env/BASE_URL").asString())
        .isEqualTo("${{ steps.pages.outputs.base_url }}");
  }

  @Test
  void onlyTheSiteIsPublished() {
    List<JsonNode> steps = list(WORKFLOW.at("/jobs/build/steps"));
    JsonNode upload = steps.get(steps.size() - 1);

    assertThat(uses(upload)).startsWith("actions/upload-pages-artifact@");
    assertThat(upload.at("/with/path").asString()).isEqualTo("site");
    assertThat(steps.get(steps.size() - 2).get("run").asString())
        .isEqualTo("rm -rf site/.digest site/.gitignore");
  }

  @Test
  void theProgramIsToldTheAddressWithItsPath() throws IOException {
    run("printf '%s\\n' \"$@\" >arguments");

    assertThat(folder.resolve("arguments"))
        .hasContent("build\n--withhold\n--base-url\nhttps://somebody.github.io/digest\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whatFailsIsNotPublished(int code) throws IOException {
    assertThat(run("exit " + code).code()).isEqualTo(code);
  }

  @Test
  void whatIsSoundIsPublishedWithoutAWarning() throws IOException {
    Result result = run("echo 'content/a.zh.md:1:1: warning[x]: y' >&2");

    assertThat(result).isEqualTo(new Result(0, "", ""));
  }

  @Test
  void articlesWithheldDoNotStopPublicationAndAreEachWarnedOf() throws IOException {
    Result result =
        run(
            "echo 'Withheld: content/articles/2024/a.zh.md:7: 没有报纸 `gangbo`, 100% sure: yes' >&2;"
                + " echo 'Withheld: content/articles/2024/b.en.md:2: `x` is empty' >&2; exit 4");

    assertThat(result.code()).isZero();
    assertThat(result.printed())
        .isEqualTo(
            """
            ::warning file=content/articles/2024/a.zh.md,line=7,title=Withheld::没有报纸 `gangbo`, 100%25 sure: yes
            ::warning file=content/articles/2024/b.en.md,line=2,title=Withheld::`x` is empty
            """);
    assertThat(result.summary())
        .isEqualTo(
            """
            ### Withheld
            - content/articles/2024/a.zh.md:7: 没有报纸 `gangbo`, 100% sure: yes
            - content/articles/2024/b.en.md:2: `x` is empty
            """);
  }

  private record Result(int code, String printed, String summary) {}

  /** The step that builds, with a script in place of the program. */
  private Result run(String digest) throws IOException {
    Path program = Files.writeString(folder.resolve("digest"), "#!/bin/sh\n" + digest + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Path summary = Files.createFile(folder.resolve("summary"));
    Path printed = folder.resolve("printed");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-e", "-c", build().get("run").asString())
            .directory(folder.toFile())
            .redirectError(folder.resolve("err").toFile())
            .redirectOutput(printed.toFile());
    builder.environment().put("BASE_URL", "https://somebody.github.io/digest");
    builder.environment().put("RUNNER_TEMP", folder.toString());
    builder.environment().put("GITHUB_STEP_SUMMARY", summary.toString());
    int code = await(builder.start());
    return new Result(code, Files.readString(printed, UTF_8), Files.readString(summary, UTF_8));
  }

  private static int await(Process process) {
    try {
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode build() {
    return steps().stream().filter(step -> step.has("env")).findFirst().orElseThrow();
  }

  private static JsonNode step(String id) {
    return steps().stream()
        .filter(step -> step.has("id") && step.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> steps() {
    List<JsonNode> steps = new ArrayList<>();
    WORKFLOW.get("jobs").forEach(job -> steps.addAll(list(job.get("steps"))));
    return steps;
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static String uses(JsonNode step) {
    return step.has("uses") ? step.get("uses").asString() : "";
  }
}
