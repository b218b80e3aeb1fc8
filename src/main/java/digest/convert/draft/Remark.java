package digest.convert.draft;

/** Remarks to editors: HTML comments in the text, which the site drops, and comments of YAML. */
final class Remark {
  private Remark() {}

  /** For the text. A comment ends at the first {@code -->}, so nothing within may look like one. */
  static String inText(String words) {
    String calm = oneLine(words).replaceAll("-{2,}", "—").replaceAll("^-?>", "›");
    return "<!-- " + (calm.endsWith("-") ? calm + " " : calm) + " -->";
  }

  /** What an editor should look at. */
  static String check(String words) {
    return inText(words.startsWith("核对") ? words : "核对 check: " + words);
  }

  /** For the header, with its line end. */
  static String inHeader(String words) {
    return "# " + oneLine(words) + "\n";
  }

  private static String oneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
