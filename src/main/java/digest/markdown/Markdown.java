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
    new BlockWalker(reading, bodyStart).walk(Flexmark.parse(source.text().substring(bodyStart)));
    return reading.document();
  }
}
