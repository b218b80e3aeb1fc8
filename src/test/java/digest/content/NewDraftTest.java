package digest.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.content.schema.Field;
import digest.content.schema.Known;
import digest.content.schema.Need;
import digest.content.schema.Reading;
import digest.diagnostic.SourceText;
import digest.model.Kind;
import digest.model.Language;
import digest.model.Level;
import digest.model.PartialDate;
import digest.model.Site;
import digest.model.Text;
import digest.testing.Golden;
import digest.testing.Repository;
import digest.testing.Sites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewDraftTest {
  private static final Site SITE =
      Sites.site()
          .topics("tea", "ports")
          .region("zhejiang", "浙江", "Zhejiang", Level.PROVINCE, "")
          .outlet("gangbao", "港报", "Port Paper")
          .person("lin-yi", "林一", "Lin Yi")
          .mechanism("seminar", "座谈会", "Seminar")
          .build();

  @ParameterizedTest
  @EnumSource(Language.class)
  void filesReadAsTheFolderSays(Language language) throws IOException {
    Path expected = Repository.resource("digest/content/new-draft." + language.code() + ".md");
    String actual = files(full("茶会开了")).get("content/drafts/tea-fair." + language.code() + ".md");
    Golden.update(expected, actual);
    assertThat(actual).isEqualTo(Files.readString(expected, UTF_8));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void loadsAsADraftWithoutProblems(Language language) {
    Reading reading = new Reading(language, true, Known.NOTHING);
    ArticleText.read(source(bare("茶会开了"), language), reading);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void everyKeyOfTheChineseHeaderStandsInItsOrder() {
    assertThat(keys(Language.ZH))
        .isEqualTo(
            Header.FIELDS.all().stream()
                .filter(field -> field.zh() != Need.NEVER)
                .map(Field::name)
                .toList());
  }

  @Test
  void englishFileHasOnlyWhatBelongsThere() {
    assertThat(keys(Language.EN))
        .containsExactly("title", "summary", "figures", "steps", "translates");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRemarkThatIsAKeyIsSoundOnceItsMarkIsTaken(Language language) {
    String text = source(full("茶"), language).text();
    String used = text.replaceAll("(?m)^# (?=[a-z-]+: [\\[{…a-z0-9])", "");
    Reading reading = new Reading(language, true, Known.NOTHING);
    ArticleText.read(new SourceText("a." + language.code() + ".md", used), reading);
    assertThat(reading.problems()).filteredOn(problem -> problem.isError()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "茶会",
        "茶: 会",
        "# 茶",
        "'茶'",
        "“茶”会",
        "[茶]",
        "a - b",
        "- 茶",
        "茶 # 会",
        "it's 茶: \"x\" \\n",
        "no",
        "2024",
        "𠮷野家",
        "《茶》：会",
        "{茶}",
        "茶:",
        "…",
        "%茶",
        "@茶"
      })
  void anyTitleIsReadBackAsItWasGiven(String title) {
    Reading reading = new Reading(Language.ZH, true, Known.NOTHING);
    assertThat(
            ArticleText.read(source(bare(title), Language.ZH), reading)
                .flatMap(text -> text.values().get(Header.TITLE))
                .map(Text::value))
        .contains(title);
  }

  @Test
  void everyFieldIsExplainedInChinese() {
    assertThat(Header.FIELDS.all())
        .allSatisfy(field -> assertThat(HeaderHelp.about(field)).isNotBlank());
  }

  private static List<String> keys(Language language) {
    return Pattern.compile("(?m)^(?:# )?([a-z-]+):(?! [a-z].*[a-z]\\.$)")
        .matcher(source(bare("茶"), language).text())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static NewDraft bare(String title) {
    return new NewDraft(
        "tea-fair", title, Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  private static NewDraft full(String title) {
    return new NewDraft(
        "tea-fair",
        title,
        Optional.of(Kind.BRIEF),
        PartialDate.parse("2024-05"),
        List.of("zhejiang"),
        List.of("tea"));
  }

  private static Map<String, String> files(NewDraft draft) {
    return draft.files(SITE);
  }

  private static SourceText source(NewDraft draft, Language language) {
    String path = "content/drafts/tea-fair." + language.code() + ".md";
    return new SourceText(path, files(draft).get(path));
  }
}
