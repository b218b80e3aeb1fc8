package digest.content.schema;

import digest.model.Language;
import java.util.Objects;

/**
 * A row of the tables that say what headers and vocabularies hold.
 *
 * @param name as written
 * @param chinese what an editor may call it; a key written like this is answered with the name
 * @param zh whether a Chinese file, or one that both languages share, needs it
 * @param en whether an English file needs it
 * @param about for help texts: a phrase
 */
public record Field<T>(
    String name, String chinese, Shape<T> shape, Need zh, Need en, String about) {
  public Field {
    Objects.requireNonNull(shape, "shape");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /** A field of a file that both languages share. */
  public static <T> Field<T> of(
      String name, String chinese, Shape<T> shape, Need need, String about) {
    return new Field<>(name, chinese, shape, need, need, about);
  }

  public Need need(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
