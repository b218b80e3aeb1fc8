package digest.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import digest.testing.Folders;
import digest.testing.Golden;
import digest.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas in {@code src/schema}. {@code -Dgolden.update=true} rewrites them, and fails. */
class EditorSchemasTest {
  private static final Path FOLDER = Repository.root().resolve("src/schema");
  private static final String ENDING = ".schema.json";
  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<String> names() {
    return EditorSchemas.all().keySet().stream();
  }

  static Stream<String> vocabularies() {
    return names().filter(name -> !name.startsWith("header."));
  }

  static Stream<String> articles() throws IOException {
    return Folders.files(Repository.root().resolve("content/articles")).stream()
        .filter(path -> path.endsWith(".md"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isWhatTheTablesSay(String name) throws IOException {
    String actual = SchemaText.print(EditorSchemas.all().get(name));
    Path file = FOLDER.resolve(name + ENDING);
    String before = Files.exists(file) ? Files.readString(file, UTF_8) : "";
    Golden.update(file, actual);

    assertThat(before).isEqualTo(actual);
  }

  @Test
  void thereAreNoOthers() throws IOException {
    assertThat(Folders.files(FOLDER))
        .containsExactlyInAnyOrderElementsOf(names().map(name -> name + ENDING).toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void isItselfSound(String name) {
    JsonNode text = YAML.readTree(SchemaText.print(EditorSchemas.all().get(name)));
    String draft = "https://json-schema.org/draft/2020-12/schema";

    assertThat(REGISTRY.getSchema(SchemaLocation.of(draft)).validate(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void takesTheVocabulariesOfTheDigest(String name) {
    assertThat(problems(name, text("content/" + name + ".yml"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void takesTheHeadersOfTheDigest(String path) {
    String language = path.endsWith(".zh.md") ? "zh" : "en";
    String header = text("content/articles/" + path).split("(?m)^---\n")[1];

    assertThat(problems("header." + language, header)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind: report          | kind: 报道            | /kind",
        "kind: report          | kind: [report]        | /kind",
        "date: 2023-07-05      | date: 2023/7/5        | /date",
        "date: 2023-07-05      | date: 2023-13         | /date",
        "date: 2023-07-05      | date: 20230705        | /date",
        "added: 2026-11-20     | added: 2026-11        | /added",
        "title: 标题           | titel: 标题           | titel",
        "title: 标题           | title: ' '            | /title",
        "summary: 摘要         | updated: 2026-12-01   | summary",
        "topics: [clusters]    | topics: clusters      | /topics",
        "topics: [clusters]    | topics: []            | /topics",
        "topics: [clusters]    | topics: [a, a]        | /topics",
        "topics: [clusters]    | topics: [产业]        | /topics",
        "topics: [clusters]    | `topics: [a]\ninferred: [日期]` | /inferred",
        "topics: [clusters]    | `topics: [a]\nfigures: [{id: a, value: 1}]` | label",
        "topics: [clusters]    | `topics: [a]\nsteps: [{stage: 调研, text: x}]` | /stage",
        "topics: [clusters]    | `topics: [a]\n"
            + "steps: [{stage: advice, text: x, counts: {cars: 3}}]` | cars",
        "topics: [clusters]    | `topics: [a]\n"
            + "steps: [{stage: advice, text: x, counts: {groups: 三}}]` | groups",
        "topics: [clusters]    | `topics: [a]\ntranslates: {}` | translates",
      })
  void refusesABrokenHeader(String sound, String broken, String place) {
    String header =
        "title: 标题\nsummary: 摘要\nkind: report\ndate: 2023-07-05\nadded: 2026-11-20\n"
            + "topics: [clusters]\n";

    assertThat(problems("header.zh", header)).isEmpty();
    assertThat(problems("header.zh", header.replace(sound, broken.replace("\\n", "\n"))))
        .anySatisfy(problem -> assertThat(problem).contains(place));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "regions  | - {id: hubei, zh: 湖北, en: Hubei, level: 省}                       | /level",
        "regions  | - {id: hubei, zh: 湖北, en: Hubei, level: city, code: 42010}        | /code",
        "regions  | - {id: hubei, zh: 湖北, en: Hubei, level: city, tile: [6]}          | /tile",
        "outlets  | - {id: Rmzxb, zh: 报, en: Paper, about: {zh: 一, en: one}}          | /id",
        "outlets  | - {id: rmzxb, zh: 报, about: {zh: 一, en: one}}                     | en",
        "people   | - {id: lin-yi, zh: 林一, en: Lin Yi, role: 委员}                    | /role",
        "topics   | - {id: tea, zh: 茶, en: Tea, about: {zh: 一, en: o}, order: 一}     | /order",
        "glossary | terms: [{id: tea, zh: 茶, en: Tea, avoid: chai}]                    | /avoid",
        "site     | {title: {zh: 一, en: o}, tagline: {zh: 一, en: o}, base-url: 网址}  | /base-url",
        "site     | {title: {zh: 一, en: o}, tagline: {zh: 一, en: o}, parallel: both}  | /parallel",
        "site     | {title: {zh: 一, en: o}, tagline: {zh: 一, en: o}, severities: {dead-link: no}}"
            + " | dead-link",
      })
  void refusesABrokenVocabulary(String name, String text, String place) {
    assertThat(problems(name, text)).anySatisfy(problem -> assertThat(problem).contains(place));
  }

  /** Every file the program knows has a schema in the settings of the editor. */
  @Test
  void vsCodeIsToldOfEverySchema() {
    JsonNode schemas = YAML.readTree(text(".vscode/settings.json")).get("yaml.schemas");

    assertThat(schemas.propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            names().map(name -> "./src/schema/" + name + ENDING).toList());
    vocabularies()
        .forEach(
            name ->
                assertThat(schemas.get("./src/schema/" + name + ENDING).asString())
                    .isEqualTo("content/" + name + ".yml"));
  }

  private static List<String> problems(String name, String yaml) {
    Schema schema = REGISTRY.getSchema(YAML.readTree(text("src/schema/" + name + ENDING)));
    return schema.validate(YAML.readTree(yaml)).stream().map(Error::toString).toList();
  }

  private static String text(String path) {
    try {
      return Files.readString(Repository.root().resolve(path), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
