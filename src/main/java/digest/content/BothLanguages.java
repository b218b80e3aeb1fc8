package digest.content;

import static digest.content.schema.Need.ALWAYS;

import digest.content.schema.Field;
import digest.content.schema.Fields;
import digest.content.schema.Group;
import digest.content.schema.Prose;
import digest.content.schema.Values;
import digest.model.Bilingual;
import digest.model.Text;

/** One thing said in each language: {@code {zh: …, en: …}}. */
final class BothLanguages {
  private static final Field<Text> ZH = Field.of("zh", "中文", Prose.TEXT, ALWAYS, "in Chinese");
  private static final Field<Text> EN = Field.of("en", "英文", Prose.TEXT, ALWAYS, "in English");

  static final Group<Bilingual> GROUP = new Group<>(Fields.of(ZH, EN), BothLanguages::make);

  private BothLanguages() {}

  private static Bilingual make(Values values) {
    return new Bilingual(values.require(ZH).value(), values.require(EN).value());
  }
}
