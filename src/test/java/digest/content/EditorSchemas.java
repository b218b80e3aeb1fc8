package digest.content;

import static digest.content.SchemaText.object;

import digest.content.schema.Field;
import digest.content.schema.Fields;
import digest.content.schema.Need;
import digest.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON Schemas (draft 2020-12) for editors that know YAML, made from the tables that the program
 * itself reads files by. They say what a file may look like; only {@code check} knows whether an id
 * exists, or whether two languages agree.
 */
final class EditorSchemas {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private EditorSchemas() {}

  /** By file name, without its ending. */
  static Map<String, Map<String, Object>> all() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    all.put("header.zh", header(Language.ZH, "The header of a Chinese file (ID.zh.md)"));
    all.put("header.en", header(Language.EN, "The header of an English file (ID.en.md)"));
    all.put("site", file("content/site.yml", group(SettingsReader.FIELDS, Language.ZH)));
    all.put("topics", list("topics", VocabularyFields.TOPIC));
    all.put("regions", list("regions", VocabularyFields.REGION));
    all.put("outlets", list("outlets", VocabularyFields.OUTLET));
    all.put("mechanisms", list("mechanisms", VocabularyFields.MECHANISM));
    all.put("people", list("people", VocabularyFields.PERSON));
    all.put(
        "glossary", file("content/glossary.yml", group(VocabularyFields.GLOSSARY, Language.ZH)));
    return all;
  }

  private static Map<String, Object> header(Language language, String title) {
    return file(title, group(Header.FIELDS, language));
  }

  private static Map<String, Object> list(String name, Fields fields) {
    return file(
        "content/" + name + ".yml", object("type", "array", "items", group(fields, Language.ZH)));
  }

  private static Map<String, Object> file(String title, Map<String, Object> schema) {
    Map<String, Object> file = object("$schema", DRAFT, "title", title);
    file.putAll(schema);
    return file;
  }

  /** Keys with values, and no others. */
  static Map<String, Object> group(Fields fields, Language language) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Field<?> field : fields.all()) {
      Need need = field.need(language);
      if (need != Need.NEVER) {
        properties.put(field.name(), property(field, language));
      }
      if (need == Need.ALWAYS || need == Need.PUBLISHED) {
        required.add(field.name());
      }
    }
    Map<String, Object> group = object("type", "object", "properties", properties);
    if (!required.isEmpty()) {
      group.put("required", required);
    }
    group.put("additionalProperties", false);
    return group;
  }

  private static Map<String, Object> property(Field<?> field, Language language) {
    Need need = field.need(language);
    Map<String, Object> property = new LinkedHashMap<>();
    if (!field.chinese().isEmpty()) {
      property.put("title", field.chinese());
    }
    property.put("description", about(field, need));
    property.putAll(ShapeSchemas.of(field.shape(), language));
    boolean needed = need == Need.ALWAYS || need == Need.PUBLISHED;
    if (needed && "array".equals(property.get("type"))) {
      property.putIfAbsent("minItems", 1);
    }
    return property;
  }

  private static String about(Field<?> field, Need need) {
    String chinese = field.chinese().isEmpty() ? "" : " (" + field.chinese() + ")";
    String where =
        need == Need.REPEATED ? "; it stands in the Chinese file, and here only if equal" : "";
    return field.about() + chinese + where + ShapeSchemas.words(field.shape());
  }
}
