package digest.content;

import digest.content.schema.Field;
import digest.content.schema.Need;
import digest.model.Kind;
import digest.model.Language;
import digest.model.PartialDate;
import digest.model.Site;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The two files of a draft that is begun: every key of the header in its order, explained, with
 * what is known of it filled in. What may be left out is a remark, so that a draft that is filled
 * in needs no tidying.
 *
 * @param title of the Chinese text, on one line
 * @param regions ids
 * @param topics ids
 */
public record NewDraft(
    String id,
    String title,
    Optional<Kind> kind,
    Optional<PartialDate> date,
    List<String> regions,
    List<String> topics) {
  private static final String OPENING =
      """
      ---
      # 以 # 开头的行是说明，读者看不到。要用一个可选的字段，就把它前面的“# ”去掉。
      # Lines that begin with # are remarks; readers never see them. To use an optional key, take
      # the `# ` before it away.
      """;

  private static final String CHINESE_ENDING =
      """

      # 正文写在下面的 --- 之后，用 Markdown。写好后运行 digest publish ID。
      # The text goes below the closing line, in Markdown. When it is done: digest publish ID
      ---
      """;

  private static final String ENGLISH_ENDING =
      """

      # 其他字段只写在中文文件里。暂时没有英文，就删掉这个文件。
      # All other keys stand in the Chinese file only. No English yet? Delete this file.
      ---
      """;

  /** What no reader of YAML can take for anything but a text. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}\\p{L}“《][^:#\\[\\]{}&*!|>'\"%@`\\\\\\p{Cntrl}]*");

  public NewDraft {
    regions = List.copyOf(regions);
    topics = List.copyOf(topics);
  }

  /** The files by path below the project. Reading them as a draft finds no errors. */
  public SortedMap<String, String> files(Site site) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put(path(Language.ZH), text(Language.ZH, filledIn(), CHINESE_ENDING, site));
    files.put(path(Language.EN), text(Language.EN, Map.of(), ENGLISH_ENDING, site));
    return Collections.unmodifiableSortedMap(files);
  }

  private String path(Language language) {
    return FileNames.DRAFTS + id + "." + language.code() + ".md";
  }

  private Map<String, String> filledIn() {
    Map<String, String> values = new HashMap<>();
    values.put(Header.TITLE.name(), scalar(title));
    kind.ifPresent(chosen -> values.put(Header.KIND.name(), chosen.word()));
    date.ifPresent(known -> values.put(Header.DATE.name(), known.toString()));
    putList(Header.REGIONS, regions, values);
    putList(Header.TOPICS, topics, values);
    return values;
  }

  private static void putList(Field<?> field, List<String> ids, Map<String, String> values) {
    if (!ids.isEmpty()) {
      values.put(field.name(), "[" + String.join(", ", ids) + "]");
    }
  }

  private String text(Language language, Map<String, String> values, String ending, Site site) {
    FieldRemarks remarks = new FieldRemarks(site, language);
    StringBuilder text = new StringBuilder(OPENING);
    for (Field<?> field : Header.FIELDS.all()) {
      Need need = field.need(language);
      if (need != Need.NEVER && need != Need.REPEATED) {
        text.append('\n');
        remarks.of(field).forEach(line -> text.append("# ").append(line).append('\n'));
        text.append(line(field, need, values));
      }
    }
    return text.append(ending.replace("publish ID", "publish " + id)).toString();
  }

  private static String line(Field<?> field, Need need, Map<String, String> values) {
    String value = values.get(field.name());
    if (value != null) {
      return field.name() + ": " + value + "\n";
    }
    return need.isMissed(false)
        ? field.name() + ":\n"
        : "# " + field.name() + ": " + field.shape().example() + "\n";
  }

  private static String scalar(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
  }
}
