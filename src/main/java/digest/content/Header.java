package digest.content;

import static digest.content.schema.Need.ALWAYS;
import static digest.content.schema.Need.NEVER;
import static digest.content.schema.Need.OPTIONAL;
import static digest.content.schema.Need.PUBLISHED;
import static digest.content.schema.Need.REPEATED;

import digest.content.schema.Amount;
import digest.content.schema.Choice;
import digest.content.schema.Day;
import digest.content.schema.Field;
import digest.content.schema.Fields;
import digest.content.schema.Form;
import digest.content.schema.Group;
import digest.content.schema.KnownDate;
import digest.content.schema.ListOf;
import digest.content.schema.MapOf;
import digest.content.schema.Prose;
import digest.content.schema.Reference;
import digest.content.schema.Shape;
import digest.content.schema.Target;
import digest.content.schema.Values;
import digest.model.Byline;
import digest.model.Count;
import digest.model.DateOf;
import digest.model.DerivedFigure;
import digest.model.Figure;
import digest.model.Kind;
import digest.model.PartialDate;
import digest.model.Role;
import digest.model.Stage;
import digest.model.Step;
import digest.model.StepText;
import digest.model.Text;
import digest.model.Translates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header of an article, as a table: name, what an editor may call it, shape, need in the
 * Chinese and in the English file, and a phrase for help texts.
 */
public final class Header {
  /** A step as one file tells it. */
  record WrittenStep(Step step, StepText text) {}

  static final Field<Stage> STAGE =
      Field.of(
          "stage",
          "阶段",
          Choice.of(Stage.values(), Stage::word, "问题", "调研", "会议", "建言", "回应", "成果"),
          ALWAYS,
          "where in the consultation it belongs");
  static final Field<PartialDate> STEP_DATE =
      new Field<>("date", "日期", new KnownDate(), OPTIONAL, REPEATED, "when, as far as known");
  static final Field<Text> STEP_TEXT =
      Field.of("text", "内容", Prose.TEXT, ALWAYS, "what happened, in a sentence");
  static final Field<Map<Count, Integer>> COUNTS =
      new Field<>(
          "counts",
          "数量",
          new MapOf<>(Choice.of(Count.values(), Count::word), Amount.COUNT),
          OPTIONAL,
          REPEATED,
          "how many groups, reports, visits and so on");
  public static final Fields STEP = Fields.of(STAGE, STEP_DATE, STEP_TEXT, COUNTS);

  static final Field<Text> FIGURE_ID =
      Field.of("id", "编号", Form.ID, ALWAYS, "the same in both languages");
  static final Field<Text> FIGURE_VALUE =
      Field.of(
          "value",
          "数值",
          Prose.LINE,
          ALWAYS,
          "the number with its unit, as this language writes it");
  static final Field<Text> FIGURE_LABEL =
      Field.of("label", "说明", Prose.LINE, ALWAYS, "what the number counts");
  public static final Fields FIGURE = Fields.of(FIGURE_ID, FIGURE_VALUE, FIGURE_LABEL);

  static final Field<Role> BYLINE_ROLE =
      Field.of(
          "role",
          "身份",
          Choice.of(Role.values(), Role::word, "记者", "通讯员", "摄影", "作者"),
          ALWAYS,
          "what the person did");
  static final Field<Text> BYLINE_NAME =
      Field.of("name", "姓名", Prose.LINE, ALWAYS, "the name as printed");
  public static final Fields BYLINE = Fields.of(BYLINE_ROLE, BYLINE_NAME);

  static final Field<Text> DERIVED_VALUE =
      Field.of("value", "数值", Prose.LINE, ALWAYS, "the figure that was computed");
  static final Field<List<Text>> DERIVED_FROM =
      Field.of("from", "依据", ListOf.any(Prose.LINE), ALWAYS, "the printed figures it comes from");
  public static final Fields DERIVED = Fields.of(DERIVED_VALUE, DERIVED_FROM);

  static final Field<Text> TITLE =
      Field.of("title", "标题", Prose.LINE, PUBLISHED, "our title, not the printed headline");
  static final Field<Text> SUMMARY =
      Field.of("summary", "摘要", Prose.TEXT, PUBLISHED, "one or two sentences for lists and feeds");
  static final Field<Kind> KIND =
      new Field<>(
          "kind",
          "体裁",
          Choice.of(Kind.values(), Kind::word, "报道", "访谈", "发言", "提案", "简讯", "图片", "片段"),
          PUBLISHED,
          REPEATED,
          "what sort of piece it digests");
  static final Field<PartialDate> DATE =
      new Field<>("date", "日期", new KnownDate(), PUBLISHED, REPEATED, "what is known, no more");
  static final Field<DateOf> DATE_OF =
      new Field<>(
          "date-of",
          "日期类型",
          Choice.of(DateOf.values(), DateOf::word, "事件", "刊发"),
          OPTIONAL,
          REPEATED,
          "whether the date is that of the event or, which is usual, that of the print");
  static final Field<LocalDate> ADDED =
      new Field<>("added", "收录日期", new Day(), PUBLISHED, REPEATED, "when it joined the digest");
  static final Field<LocalDate> UPDATED =
      new Field<>("updated", "更新日期", new Day(), OPTIONAL, REPEATED, "when its substance changed");
  static final Field<Text> OUTLET =
      fact("outlet", "报纸", new Reference(Target.OUTLET), "who printed it");
  static final Field<List<String>> INFERRED =
      new Field<>(
          "inferred",
          "推断",
          ListOf.distinct(
              Choice.of(
                  List.of(
                      "outlet",
                      "date",
                      "date-of",
                      "kind",
                      "headline",
                      "shoulder",
                      "subtitle",
                      "section",
                      "byline",
                      "speaker",
                      "topics",
                      "regions",
                      "mechanisms",
                      "people",
                      "steps"))),
          OPTIONAL,
          REPEATED,
          "which facts are our reading rather than print");
  static final Field<Text> HEADLINE =
      fact("headline", "原标题", Prose.LINE, "the headline as printed");
  static final Field<Text> SHOULDER =
      fact("shoulder", "肩题", Prose.LINE, "the line above it, as printed");
  static final Field<Text> SUBTITLE =
      fact("subtitle", "副题", Prose.LINE, "the line below it, as printed");
  static final Field<Text> SECTION =
      fact("section", "版面", Prose.LINE, "page or section, as printed");
  static final Field<List<Byline>> BYLINES =
      fact("byline", "作者", ListOf.distinct(new Group<>(BYLINE, Header::byline)), "who is credited");
  static final Field<Text> SPEAKER =
      fact("speaker", "发言人", new Reference(Target.PERSON), "who speaks in a speech or interview");
  static final Field<List<Text>> TOPICS =
      new Field<>(
          "topics", "主题", ids(Target.TOPIC), PUBLISHED, REPEATED, "ids from content/topics.yml");
  static final Field<List<Text>> REGIONS =
      fact("regions", "地区", ids(Target.REGION), "the most specific that fit");
  static final Field<List<Text>> MECHANISMS =
      fact("mechanisms", "机制", ids(Target.MECHANISM), "instruments of consultation");
  static final Field<List<Text>> PEOPLE =
      fact("people", "人物", ids(Target.PERSON), "who is named in it");
  static final Field<List<Text>> RELATED =
      fact("related", "相关", ids(Target.ARTICLE), "other articles of the digest");
  static final Field<List<Figure>> FIGURES =
      Field.of(
          "figures",
          "数字",
          ListOf.any(new Group<>(FIGURE, Header::figure)),
          OPTIONAL,
          "the numbers worth showing");
  static final Field<List<WrittenStep>> STEPS =
      Field.of(
          "steps",
          "步骤",
          ListOf.any(new Group<>(STEP, Header::step)),
          OPTIONAL,
          "the consultation as it went");
  static final Field<List<Text>> SOURCE_FIGURES =
      fact(
          "source-figures",
          "原文数字",
          ListOf.distinct(Prose.LINE),
          "every quantity, date and ordinal of the printed article");
  static final Field<List<DerivedFigure>> DERIVED_FIGURES =
      fact(
          "derived-figures",
          "推算数字",
          ListOf.distinct(new Group<>(DERIVED, Header::derived)),
          "what the digest computed");
  static final Field<Translates> TRANSLATES =
      new Field<>(
          "translates",
          "译自",
          new Group<>(Stamps.FIELDS, Stamps::translates),
          NEVER,
          OPTIONAL,
          "stamped by a command; not to be written by hand");

  /** The whole header, in the order in which it should be written. */
  public static final Fields FIELDS =
      Fields.of(
          TITLE,
          SUMMARY,
          KIND,
          DATE,
          DATE_OF,
          ADDED,
          UPDATED,
          OUTLET,
          INFERRED,
          HEADLINE,
          SHOULDER,
          SUBTITLE,
          SECTION,
          BYLINES,
          SPEAKER,
          TOPICS,
          REGIONS,
          MECHANISMS,
          PEOPLE,
          RELATED,
          FIGURES,
          STEPS,
          SOURCE_FIGURES,
          DERIVED_FIGURES,
          TRANSLATES);

  private Header() {}

  private static <T> Field<T> fact(String name, String chinese, Shape<T> shape, String about) {
    return new Field<>(name, chinese, shape, OPTIONAL, REPEATED, about);
  }

  private static ListOf<Text> ids(Target target) {
    return ListOf.distinct(new Reference(target));
  }

  private static Byline byline(Values values) {
    return new Byline(values.require(BYLINE_ROLE), values.require(BYLINE_NAME).value());
  }

  private static Figure figure(Values values) {
    return new Figure(
        values.require(FIGURE_ID).value(),
        values.require(FIGURE_VALUE),
        values.require(FIGURE_LABEL));
  }

  private static DerivedFigure derived(Values values) {
    return new DerivedFigure(values.require(DERIVED_VALUE), values.list(DERIVED_FROM));
  }

  private static WrittenStep step(Values values) {
    Stage stage = values.require(STAGE);
    return new WrittenStep(
        new Step(stage, values.get(STEP_DATE), values.get(COUNTS).orElse(Map.of())),
        new StepText(stage, values.require(STEP_TEXT)));
  }

  /** Without their places. */
  static List<String> texts(List<Text> texts) {
    return texts.stream().map(Text::value).toList();
  }

  static Optional<String> text(Optional<Text> text) {
    return text.map(Text::value);
  }
}
