package digest.convert.draft;

import java.util.Objects;

/**
 * A draft that has no id yet.
 *
 * @param id the one proposed; somebody else may have it
 * @param beginning the headline, or the first line of an article without: by it, a later run
 *     recognises the article
 * @param page the name of the page
 */
public record Sketch(String page, String beginning, String id, Printed printed, String content) {
  /**
   * Where the text names its id and its provenance, which are not known yet: characters that
   * Unicode reserves for such uses, so no page holds them.
   */
  static final String ID = "\uFDD0";

  static final String STAMP = "\uFDD1";

  public Sketch {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(printed, "printed");
  }

  /**
   * Which article this is, for ever.
   *
   * @param occurrence 1 for the first article of a run that begins so
   */
  public String key(int occurrence) {
    return Provenance.article(page, beginning, occurrence);
  }

  /** The whole file. */
  public String text(String id, String key) {
    return Provenance.stamped(content.replace(ID, id).replace(STAMP, Provenance.line(key)));
  }
}
