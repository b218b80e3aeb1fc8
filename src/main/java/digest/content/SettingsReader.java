package digest.content;

import static digest.content.schema.Need.ALWAYS;
import static digest.content.schema.Need.OPTIONAL;

import digest.content.schema.Amount;
import digest.content.schema.Choice;
import digest.content.schema.Field;
import digest.content.schema.Fields;
import digest.content.schema.Form;
import digest.content.schema.Group;
import digest.content.schema.MapOf;
import digest.content.schema.Reading;
import digest.content.schema.Values;
import digest.content.schema.WebAddress;
import digest.diagnostic.Rule;
import digest.diagnostic.Severity;
import digest.model.Bilingual;
import digest.model.Language;
import digest.model.Settings;
import digest.model.Text;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code content/site.yml}; the one file of the content that must be there. */
public final class SettingsReader {
  static final String PATH = "content/site.yml";
  static final Rule SITE_MISSING = Rule.error("site-missing", "There is no content/site.yml.");

  private static final Field<Text> ID =
      Field.of(
          "id",
          "编号",
          Form.ID,
          OPTIONAL,
          "names the site for ever, in its feeds; `digest` if left out");
  private static final Field<Bilingual> TITLE =
      Field.of("title", "标题", BothLanguages.GROUP, ALWAYS, "the name of the site");
  private static final Field<Bilingual> TAGLINE =
      Field.of("tagline", "副标题", BothLanguages.GROUP, ALWAYS, "what it is, in a few words");
  private static final Field<Bilingual> DESCRIPTION =
      Field.of(
          "description",
          "简介",
          BothLanguages.GROUP,
          OPTIONAL,
          "for search engines; the tagline if left out");
  private static final Field<URI> BASE_URL =
      Field.of("base-url", "网址", new WebAddress(), OPTIONAL, "where the site will stand");
  private static final Field<Optional<Language>> PARALLEL =
      Field.of(
          "parallel",
          "对照",
          new Choice<>(parallel(), Map.of()),
          OPTIONAL,
          "the language of the furniture of the parallel edition; `zh` if left out");
  private static final Field<Integer> PAGE_SIZE =
      Field.of(
          "page-size",
          "每页篇数",
          new Amount(1, 1000),
          OPTIONAL,
          "how many articles a list page holds; 20 if left out");
  private static final Field<Integer> LATEST =
      Field.of(
          "latest",
          "最新",
          new Amount(1, 1000),
          OPTIONAL,
          "how many articles the home page shows; 10 if left out");
  public static final Fields HOME = Fields.of(LATEST);
  private static final Field<Integer> HOME_FIELD =
      Field.of(
          "home",
          "首页",
          new Group<>(HOME, values -> values.get(LATEST).orElse(10)),
          OPTIONAL,
          "the home page");
  private static final Field<Map<Text, Severity>> SEVERITIES =
      Field.of(
          "severities",
          "级别",
          new MapOf<>(Form.RULE_CODE, Choice.of(Severity.values(), Severity::word, "错误", "警告")),
          OPTIONAL,
          "rules whose severity the site changes");

  /** The whole file. */
  public static final Fields FIELDS =
      Fields.of(
          ID, TITLE, TAGLINE, DESCRIPTION, BASE_URL, PARALLEL, PAGE_SIZE, HOME_FIELD, SEVERITIES);

  private SettingsReader() {}

  private static Map<String, Optional<Language>> parallel() {
    Map<String, Optional<Language>> words = new LinkedHashMap<>();
    words.put("zh", Optional.of(Language.ZH));
    words.put("en", Optional.of(Language.EN));
    words.put("off", Optional.empty());
    return words;
  }

  /** Nothing if there are errors. */
  static Optional<Settings> read(DataFiles files, Reading reading) {
    if (!files.has(PATH)) {
      files.reportMissing(PATH, SITE_MISSING, reading);
      return Optional.empty();
    }
    return files.read(PATH, new Group<>(FIELDS, SettingsReader::settings), reading);
  }

  private static Settings settings(Values values) {
    Bilingual tagline = values.require(TAGLINE);
    return new Settings(
        values.get(ID).map(Text::value).orElse("digest"),
        values.require(TITLE),
        tagline,
        values.get(DESCRIPTION).orElse(tagline),
        values.get(BASE_URL),
        values.get(PARALLEL).orElse(Optional.of(Language.ZH)),
        values.get(PAGE_SIZE).orElse(20),
        values.get(HOME_FIELD).orElse(10),
        severities(values));
  }

  private static Map<String, Severity> severities(Values values) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    values
        .get(SEVERITIES)
        .orElse(Map.of())
        .forEach((code, severity) -> severities.put(code.value(), severity));
    return severities;
  }
}
