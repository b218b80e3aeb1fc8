package digest.model;

import java.util.Locale;

/** What a block of a text is. Without a stamp, only blocks of one kind are paired. */
public enum BlockKind {
  PARAGRAPH,
  HEADING,
  LIST,
  TABLE,
  QUOTE,
  /** A paragraph that holds nothing but images. */
  FIGURE,
  CODE,
  RULE,
  FOOTNOTE;

  /** As printed in messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
