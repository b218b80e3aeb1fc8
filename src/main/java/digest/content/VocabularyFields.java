package digest.content;

import static digest.content.schema.Need.ALWAYS;
import static digest.content.schema.Need.OPTIONAL;

import digest.content.schema.Amount;
import digest.content.schema.Choice;
import digest.content.schema.Field;
import digest.content.schema.Fields;
import digest.content.schema.Form;
import digest.content.schema.Group;
import digest.content.schema.ListOf;
import digest.content.schema.Need;
import digest.content.schema.Prose;
import digest.content.schema.TilePlace;
import digest.content.schema.Values;
import digest.model.Bilingual;
import digest.model.Level;
import digest.model.Region.Tile;
import digest.model.Text;
import java.util.List;

/** The entries of the vocabularies, as tables like that of the {@link Header}. */
public final class VocabularyFields {
  static final Field<Text> ID = Field.of("id", "编号", Form.ID, ALWAYS, "never to be changed");
  static final Field<Text> ZH = Field.of("zh", "中文", Prose.LINE, ALWAYS, "the Chinese name");
  static final Field<Text> EN = Field.of("en", "英文", Prose.LINE, ALWAYS, "the English name");

  static final Field<Bilingual> ABOUT =
      both("about", "说明", ALWAYS, "a sentence on it in each language");
  static final Field<Bilingual> ABOUT_REGION =
      both("about", "说明", OPTIONAL, "a sentence on it in each language");

  static final Field<Integer> ORDER =
      Field.of("order", "顺序", new Amount(0, 9999), ALWAYS, "topics are shown in this order");
  static final Field<List<Text>> SIGNS =
      Field.of(
          "signs",
          "识别词",
          ListOf.distinct(Prose.LINE),
          OPTIONAL,
          "words by which the conversion of pages knows it; … for some characters, ？ for one");
  public static final Fields TOPIC = Fields.of(ID, ZH, EN, ABOUT, ORDER, SIGNS);

  static final Field<Text> CODE =
      Field.of("code", "代码", Form.REGION_CODE, OPTIONAL, "the code of GB/T 2260");
  static final Field<Level> LEVEL =
      Field.of(
          "level",
          "级别",
          Choice.of(Level.values(), Level::word, "省", "市", "县", "城市群"),
          ALWAYS,
          "its rank");
  static final Field<Text> PARENT =
      Field.of("parent", "上级", Form.ID, OPTIONAL, "the id of the region it lies in");
  static final Field<List<Text>> MEMBERS =
      Field.of(
          "members", "成员", ListOf.distinct(Form.ID), OPTIONAL, "ids of the regions of a cluster");
  static final Field<Tile> TILE =
      Field.of("tile", "位置", new TilePlace(), OPTIONAL, "column and row on the tile map, from 0");
  public static final Fields REGION =
      Fields.of(ID, ZH, EN, CODE, LEVEL, PARENT, MEMBERS, TILE, ABOUT_REGION);

  public static final Fields OUTLET = Fields.of(ID, ZH, EN, ABOUT);
  public static final Fields MECHANISM = Fields.of(ID, ZH, EN, ABOUT, SIGNS);

  static final Field<Bilingual> ROLE =
      both("role", "职务", ALWAYS, "the office held as of the coverage, in each language");
  public static final Fields PERSON = Fields.of(ID, ZH, EN, ROLE);

  static final Field<List<Text>> ACCEPT =
      Field.of(
          "accept", "可用", ListOf.distinct(Prose.LINE), OPTIONAL, "other renderings that will do");
  static final Field<List<Text>> AVOID =
      Field.of("avoid", "避免", ListOf.distinct(Prose.LINE), OPTIONAL, "renderings that are wrong");
  static final Field<Bilingual> NOTE = both("note", "注", OPTIONAL, "a remark in each language");
  public static final Fields TERM = Fields.of(ID, ZH, EN, ACCEPT, AVOID, NOTE);

  static final Field<List<Values>> TERMS =
      Field.of("terms", "术语", entries(TERM), OPTIONAL, "the terms");
  static final Field<List<Text>> NOT_QUANTITIES =
      Field.of(
          "not-quantities",
          "非数字",
          ListOf.distinct(Prose.LINE),
          OPTIONAL,
          "words that only look like quantities");
  public static final Fields GLOSSARY = Fields.of(TERMS, NOT_QUANTITIES);

  private VocabularyFields() {}

  /** A list of entries, each kept with its places for checks across the list. */
  static ListOf<Values> entries(Fields fields) {
    return ListOf.any(new Group<>(fields, values -> values));
  }

  private static Field<Bilingual> both(String name, String chinese, Need need, String about) {
    return Field.of(name, chinese, BothLanguages.GROUP, need, about);
  }

  static Bilingual name(Values values) {
    return new Bilingual(values.require(ZH).value(), values.require(EN).value());
  }
}
