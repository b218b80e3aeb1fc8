package digest.convert.line;

import digest.convert.layout.LineRole;

/** Lines of one heading: no blank line between them, though paragraphs stand apart. */
final class CloseLines {
  private static final int ONE_HEADING = 8;

  private CloseLines() {}

  static int weigh(LineView below, LineRole role) {
    boolean heading =
        role == LineRole.HEADLINE || role == LineRole.SUBTITLE || role == LineRole.PAGE_LABEL;
    return heading && below.piece().first().gap() == 0 && below.length() <= 24 ? ONE_HEADING : 0;
  }
}
