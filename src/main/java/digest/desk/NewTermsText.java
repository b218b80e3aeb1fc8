package digest.desk;

import digest.desk.NewTerms.NewTerm;

/** The list of new terms for people: each with the place it comes from and the English there. */
public final class NewTermsText {
  private static final int LONGEST = 160;

  private NewTermsText() {}

  /** Every line ended by {@code \n}; the count stands last. */
  public static String of(NewTerms found) {
    StringBuilder out = new StringBuilder();
    for (NewTerm term : found.terms()) {
      out.append(term.text()).append("  ").append(count(term.count(), "time"));
      out.append(" in ").append(count(term.articles(), "article")).append('\n');
      out.append("  ").append(term.place().source().path()).append(':');
      out.append(term.place().line()).append('\n');
      if (!term.english().isEmpty()) {
        out.append("  ").append(shortened(term.english())).append('\n');
      }
    }
    return out.append(count(found.terms().size(), "word"))
        .append(" that may be terms and are not in the glossary; ")
        .append(count(found.articles(), "article"))
        .append(" read.\n")
        .toString();
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    int space = line.lastIndexOf(' ', LONGEST);
    return line.length() <= LONGEST || space < 0 ? line : line.substring(0, space) + " …";
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
