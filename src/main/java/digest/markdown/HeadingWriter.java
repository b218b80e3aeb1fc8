package digest.markdown;

/** The HTML around the words of a heading. */
final class HeadingWriter {
  private HeadingWriter() {}

  static void open(int level, Reading reading, BlockWriter out) {
    out.line();
    out.markup("<h" + level);
    Attributes.id(reading.nextHeadingId(), out);
    out.markup(">");
  }

  static void close(int level, BlockWriter out) {
    out.markup("</h" + level + ">\n");
    out.apart();
  }
}
