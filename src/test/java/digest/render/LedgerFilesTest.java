package digest.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import digest.model.Site;
import digest.testing.RealTemplates;
import digest.testing.Rendered;
import digest.testing.Repository;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The ledger as programs read it. */
class LedgerFilesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static Map<String, String> site;

  @BeforeAll
  static void render() throws IOException {
    site = files(Ledgers.site().build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void csvHasAFieldForEveryHeadingInEveryLine(String language) throws IOException {
    List<CSVRecord> records = csv(language);
    assertThat(records).hasSize(4);
    assertThat(records).allMatch(CSVRecord::isConsistent);
  }

  @Test
  void csvBeginsWithAByteOrderMarkForExcel() {
    assertThat(site.get("zh/ledger/ledger.csv")).startsWith("\uFEFF条目,");
  }

  @Test
  void csvEndsItsLinesAsTheStandardSays() {
    assertThat(site.get("en/ledger/ledger.csv").replace("\r\n", ""))
        .doesNotContain("\n")
        .doesNotContain("\r");
    assertThat(site.get("en/ledger/ledger.csv")).endsWith("\r\n");
  }

  @Test
  void csvGivesTextsAsTheyAre() throws IOException {
    CSVRecord row = csv("en").get(2);
    assertThat(row.get("Question")).isEqualTo("What of chemicals, \"fine\" ones?");
    assertThat(row.get("Title")).isEqualTo("Title, \"one\"");
    assertThat(row.get("Answer")).isEqualTo("Li Qiang said yes. So did Yao Hua’s city.");
    assertThat(row.get("Answered by")).isEqualTo("Li Qiang; Yao Hua");
    assertThat(row.get("Place")).isEqualTo("Dashiqiao, Liaoning; The Liaoning coast");
  }

  @Test
  void csvJoinsChineseAsChineseIsJoined() throws IOException {
    CSVRecord row = csv("zh").get(2);
    assertThat(row.get("答复")).isEqualTo("李强说好，李强再说好。市里也说好。");
    assertThat(row.get("答复者")).isEqualTo("李强；姚华");
  }

  @Test
  void csvHasAColumnForEveryCountAndIsoDates() throws IOException {
    CSVRecord row = csv("en").get(2);
    assertThat(row.get("Groups")).isEqualTo("23");
    assertThat(row.get("Days")).isEmpty();
    assertThat(row.get("Began")).isEqualTo("2020");
    assertThat(row.get("Ended")).isEqualTo("2021-07-13");
    assertThat(csv("en").get(0).get("Days")).isEqualTo("5");
  }

  @Test
  void csvSaysHowTheTranslationStands() throws IOException {
    assertThat(csv("en"))
        .extracting(row -> row.get("Translation"))
        .containsExactly("Not yet translated", "Chinese only", "", "");
    assertThat(csv("zh")).extracting(row -> row.get("译文")).containsExactly("尚未译出", "尚无译文", "", "");
  }

  @Test
  void addressesAreAbsoluteBelowTheBaseUrl() throws IOException {
    assertThat(csv("en").get(0).get("Address"))
        .isEqualTo("https://example.org/en/articles/chemicals/");
  }

  @Test
  void withoutABaseUrlAddressesAreRelative() throws IOException {
    Map<String, String> files = files(Ledgers.site().withoutBaseUrl().build());
    JsonNode ledger = JSON.readTree(files.get("zh/ledger/ledger.json"));
    assertThat(ledger.at("/consultations/0/url").asString())
        .isEqualTo("../articles/chemicals/index.html");
    assertThat(ledger.at("/schema").asString()).isEqualTo("../../assets/ledger.schema.json");
    assertThat(ledger.has("url")).isFalse();
    assertThat(schema().validate(ledger)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void jsonIsAsItsSchemaSays(String language) throws IOException {
    assertThat(schema().validate(json(language))).isEmpty();
  }

  @Test
  void schemaKnowsEveryKeyOfTheJson() throws IOException {
    String text = schemaText();
    assertThat(keys(json("en"))).allMatch(key -> text.contains('"' + key + '"'));
  }

  @Test
  void schemaIsItselfSound() throws IOException {
    String draft = "https://json-schema.org/draft/2020-12/schema";
    assertThat(REGISTRY.getSchema(SchemaLocation.of(draft)).validate(JSON.readTree(schemaText())))
        .isEmpty();
  }

  @Test
  void jsonOfAnotherFormatIsNotAsTheSchemaSays() throws IOException {
    assertThat(schema().validate(JSON.readTree("{\"format\":2}"))).isNotEmpty();
  }

  @Test
  void jsonTellsTheSameInBothLanguages() throws IOException {
    for (String key : List.of("entry", "number", "counts", "began", "ended", "date", "dateOf")) {
      assertThat(json("zh").at("/consultations/2").get(key))
          .as(key)
          .isEqualTo(json("en").at("/consultations/2").get(key));
    }
  }

  @Test
  void jsonMarksWhatIsNotTranslated() throws IOException {
    JsonNode step = json("en").at("/consultations/0/steps/1");
    assertThat(step.get("language").asString()).isEqualTo("zh-Hans");
    assertThat(step.get("translation").asString()).isEqualTo("missing");
  }

  @Test
  void jsonSaysWhoAnsweredAndWhere() throws IOException {
    JsonNode row = json("zh").at("/consultations/2");
    assertThat(row.at("/answeredBy").findValuesAsString("id"))
        .containsExactly("li-qiang-too", "yao-hua");
    assertThat(row.at("/places/0/province").asString()).isEqualTo("辽宁");
  }

  @Test
  void filesAreTheSameEveryTime() throws IOException {
    Map<String, String> again = files(Ledgers.site().build());
    assertThat(again.get("zh/ledger/ledger.csv")).isEqualTo(site.get("zh/ledger/ledger.csv"));
    assertThat(again.get("zh/ledger/ledger.json")).isEqualTo(site.get("zh/ledger/ledger.json"));
  }

  @Test
  void totalsAreOnlyOfWhatMayBeAdded() throws IOException {
    assertThat(json("en").get("totals").toString())
        .isEqualTo("{\"groups\":{\"sum\":25,\"consultations\":2}}");
  }

  private static Map<String, String> files(Site site) throws IOException {
    return Rendered.of(site, RealTemplates.read());
  }

  private static List<CSVRecord> csv(String language) throws IOException {
    String text = site.get(language + "/ledger/ledger.csv").substring(1);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return parser.getRecords();
    }
  }

  private static JsonNode json(String language) {
    return JSON.readTree(site.get(language + "/ledger/ledger.json"));
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>(node.propertyNames());
    node.forEach(child -> keys.addAll(keys(child)));
    return keys;
  }

  private static Schema schema() throws IOException {
    return REGISTRY.getSchema(JSON.readTree(schemaText()));
  }

  private static String schemaText() throws IOException {
    return Files.readString(
        Repository.root().resolve("templates/assets/ledger.schema.json"), UTF_8);
  }
}
