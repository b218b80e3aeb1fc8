package digest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digest.testing.Digest;
import digest.testing.Projects;
import digest.testing.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the digest itself, so that its texts are the examples. */
class StampingTest {
  private static final String ID = "wenxian-five-cards";
  private static final String CHINESE = "content/articles/2023/" + ID + ".zh.md";
  private static final String ENGLISH = "content/articles/2023/" + ID + ".en.md";

  @TempDir private Path project;

  @BeforeEach
  void copy() throws IOException {
    Projects.copyReal(project);
    for (String id :
        Files.list(project.resolve("content/articles/2023")).map(Path::toString).toList()) {
      Path file = Path.of(id);
      if (id.endsWith(".en.md")) {
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^translates: .*\n", ""));
      }
    }
  }

  @Test
  void stampingTwiceChangesNothingTheSecondTime() throws Exception {
    stampAll();
    Map<String, byte[]> once = bytes();
    stampAll();
    assertThat(bytes()).usingRecursiveComparison().isEqualTo(once);
  }

  @Test
  void afterStampingNothingIsToldOfAnyState() throws Exception {
    stampAll();
    assertThat(states()).isEmpty();
    assertThat(Worklist.of(project).unstamped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void changedChineseBlockMakesExactlyItsTwinStale(int block) throws Exception {
    stampAll();
    String[] blocks = read(CHINESE).split("\n---\n", 2)[1].strip().split("\n\n");
    edit(CHINESE, blocks[block], blocks[block] + "又及。");
    String english = read(ENGLISH).split("\n---\n", 2)[1].strip().split("\n\n")[block];
    assertThat(states())
        .singleElement()
        .asString()
        .contains("[stale-translation]")
        .contains(ENGLISH + ":" + line(ENGLISH, english));
  }

  @Test
  void newChineseBlockIsMissingAndNothingElseIsTold() throws Exception {
    stampAll();
    edit(CHINESE, "2023年，县里", "新的一段。\n\n2023年，县里");
    assertThat(states()).singleElement().asString().contains("[missing-translation]");
  }

  @Test
  void newBlockTranslatedInItsPlaceLeavesTheOthersAsTheyWere() throws Exception {
    stampAll();
    edit(CHINESE, "2023年，县里", "新的一段。\n\n2023年，县里");
    edit(ENGLISH, "In 2023 the county", "One more.\n\nIn 2023 the county");
    assertThat(states()).isEmpty();
    assertThat(Worklist.of(project).unstamped().get(0).parts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void everyOtherByteStays(String lineEnd) throws Exception {
    String before = "\uFEFF" + read(ENGLISH).replace("\n", lineEnd);
    Files.writeString(project.resolve(ENGLISH), before, UTF_8);
    stamp(Wanted.ALL);
    String after = read(ENGLISH);
    assertThat(after).contains("translates: {title: ");
    assertThat(after.replaceAll("translates: .*" + lineEnd, "")).isEqualTo(before);
  }

  @Test
  void stampsOnLinesOfTheirOwnGiveWay() throws Exception {
    edit(ENGLISH, "steps:\n", "translates:\n  title: 00000000\nsteps:\n");
    stamp(Wanted.ALL);
    assertThat(states()).noneMatch(one -> one.contains(ID));
    assertThat(read(ENGLISH)).containsOnlyOnce("translates:").contains("\nsteps:\n");
  }

  @Test
  void onlyThePartAskedForIsStamped() throws Exception {
    stamp(new Wanted(EnumSet.of(Wanted.Kind.TITLE), Map.of()));
    assertThat(read(ENGLISH)).containsPattern("translates: \\{title: [0-9a-f]{8}\\}\n");
  }

  @Test
  void onlyTheBlockAskedForIsStamped() throws Exception {
    stamp(new Wanted(Set.of(), Map.of(2, Optional.empty())));
    assertThat(read(ENGLISH))
        .containsPattern("translates: \\{blocks: \\[\"\", [0-9a-f]{8}, \"\", \"\", \"\"\\]\\}\n");
  }

  @Test
  void stampOfAnotherPartStays() throws Exception {
    stampAll();
    edit(CHINESE, "2023年，县里", "在2023年，县里");
    edit(CHINESE, "天壕新能源", "天壕新新能源");
    stamp(new Wanted(Set.of(), Map.of(2, Optional.empty())));
    assertThat(states()).singleElement().asString().contains("[stale-translation]");
  }

  @Test
  void whatIsStampedIsNamedWithItsPlace() throws Exception {
    stampAll();
    edit(CHINESE, "2023年，县里", "在2023年，县里");
    assertThat(stamp(Wanted.ALL).parts())
        .singleElement()
        .asString()
        .startsWith(ENGLISH + ":")
        .contains("block 2, paragraph, beside line ")
        .endsWith("(was behind)");
  }

  @Test
  void dryRunWritesNothing() throws Exception {
    Map<String, byte[]> before = bytes();
    assertThat(Stamping.of(project).stamp(ID, Wanted.ALL, true).parts()).hasSizeGreaterThan(5);
    assertThat(bytes()).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void blocksThatMayBelongElsewhereAreNotStamped() throws Exception {
    edit(CHINESE, "2023年，县里", "新的一段。\n\n2023年，县里");
    String before = read(ENGLISH);
    assertThatThrownBy(() -> stamp(Wanted.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("`--block 1`");
    assertThat(read(ENGLISH)).isEqualTo(before);
  }

  @Test
  void editorMaySayWhichBlockItBelongsTo() throws Exception {
    edit(CHINESE, "2023年，县里", "新的一段。\n\n2023年，县里");
    stamp(new Wanted(Set.of(), Map.of(1, Optional.of(1), 2, Optional.of(3))));
    assertThat(states())
        .filteredOn(one -> one.contains("missing-translation"))
        .singleElement()
        .asString()
        .contains("新的一段");
  }

  @Test
  void textWithErrorsInItsHeaderIsNotStamped() throws IOException {
    edit(ENGLISH, "title: ", "titel: ");
    assertThatThrownBy(() -> stamp(Wanted.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has errors")
        .hasMessageContaining(ENGLISH);
  }

  @Test
  void textThatCannotBeCutIntoBlocksIsNotStamped() throws IOException {
    edit(ENGLISH, "In 2023 the county", "<!-- open\n\nIn 2023 the county");
    assertThatThrownBy(() -> stamp(Wanted.ALL))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("the text has errors");
  }

  @Test
  void figuresThatContradictDoNotMakeThePairingUnsure() throws Exception {
    edit(ENGLISH, "RMB 125 million in 2022", "RMB 125 billion in 2022");
    assertThat(stamp(Wanted.ALL).parts()).isNotEmpty();
  }

  @Test
  void misspeltIdIsAnsweredWithTheNearest() {
    assertThatThrownBy(() -> Stamping.of(project).stamp("wenxian-five-card", Wanted.ALL, true))
        .hasMessage("there is no article `wenxian-five-card`; did you mean `" + ID + "`?");
  }

  @Test
  void articleWithoutEnglishCannotBeStamped() throws IOException {
    Files.delete(project.resolve(ENGLISH));
    assertThatThrownBy(() -> stamp(Wanted.ALL)).hasMessageContaining("no English text");
  }

  private Stamping.Result stamp(Wanted wanted) throws IOException, Refusal {
    return Stamping.of(project).stamp(ID, wanted, false);
  }

  private void stampAll() throws IOException, Refusal {
    Stamping stamping = Stamping.of(project);
    for (String id : stamping.ids()) {
      stamping.stamp(id, Wanted.ALL, false);
    }
  }

  /** What is told of missing, surplus and stale parts. */
  private List<String> states() {
    Ran ran = Digest.in(project).run("check");
    return List.of(ran.err().split("(?m)^(?=\\S)")).stream()
        .filter(one -> one.contains("-translation]"))
        .toList();
  }

  private Map<String, byte[]> bytes() throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    for (Path file : Files.list(project.resolve("content/articles/2023")).toList()) {
      bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
    }
    return bytes;
  }

  private String read(String path) throws IOException {
    return Files.readString(project.resolve(path), UTF_8);
  }

  private int line(String path, String block) throws IOException {
    String text = read(path);
    return (int) text.substring(0, text.indexOf(block)).lines().count() + 1;
  }

  private void edit(String path, String old, String text) throws IOException {
    String before = read(path);
    assertThat(before).contains(old);
    int at =
        before.indexOf(
            old,
            before.indexOf(old, before.indexOf("\n---\n")) < 0 ? 0 : before.indexOf("\n---\n"));
    Files.writeString(
        project.resolve(path),
        before.substring(0, at) + text + before.substring(at + old.length()),
        UTF_8);
  }
}
