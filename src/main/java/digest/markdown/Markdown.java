package digest.markdown;

import digest.diagnostic.SourceText;

/**
 * The one Markdown dialect of the site. Stateless, and safe to call from several threads at once.
 */
public final class Markdown {
  private Markdown() {}

  /**
   * Reads the Markdown from {@code bodyStart} (UTF-16 units from 0) to the end of the file. Never
   * fails: what is wrong with the text is among the problems of the document.
   */
  public static Document parse(SourceText source, int bodyStart) {
    Reading reading = new Reading(source);
    if (PlainText.isCuttable(source.text().substring(bodyStart))) {
      new Chunks(reading).read(bodyStart);
    } else {
      BlockWalker.read(reading, bodyStart, source.text().length());
    }
    return reading.document();
  }

  /** By flexmark alone: what {@link #parse} must not differ from. */
  static Document parseWhole(SourceText source, int bodyStart) {
    Reading reading = new Reading(source);
    BlockWalker.read(reading, bodyStart, source.text().length());
    return reading.document();
  }
}
