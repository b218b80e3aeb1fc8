package digest.desk;

import digest.check.Gap;
import digest.desk.Worklist.Behind;
import digest.desk.Worklist.Draft;
import digest.desk.Worklist.Unread;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The worklist for people: a heading for each kind of work, a line for each piece of it. */
public final class WorklistText {
  private final StringBuilder out = new StringBuilder();

  private WorklistText() {}

  /** Every line ended by {@code \n}; the counts stand last. */
  public static String of(Worklist work) {
    return new WorklistText().print(work);
  }

  private String print(Worklist work) {
    heading("Nothing can be published before this is mended", work.obstacles());
    work.obstacles().forEach(problem -> line(problem.span(), problem.message()));
    heading("Drafts", work.drafts());
    work.drafts().forEach(this::draft);
    heading("Withheld for an error", work.withheld());
    work.withheld().forEach(one -> line(one.reason().span(), one.id(), one.reason().message()));
    heading("Without English", work.untranslated());
    work.untranslated().forEach(one -> line(one.place(), one.id()));
    heading("English missing or behind", work.behind());
    work.behind().forEach(one -> line(one.place(), one.id(), behind(one)));
    heading(
        "English not stamped as compared with the Chinese; see `digest sync`", work.unstamped());
    work.unstamped().forEach(one -> line(one.place(), one.id(), unstamped(one)));
    heading("Facts that are our reading, to be reviewed", work.unreviewed());
    work.unreviewed().forEach(one -> line(one.place(), one.id(), String.join(", ", one.facts())));
    return out.append(counts(work)).append('\n').toString();
  }

  private void heading(String words, List<?> items) {
    if (!items.isEmpty()) {
      out.append(words).append(":\n");
    }
  }

  private void line(Span place, String... said) {
    out.append("  ").append(place.source().path()).append(':').append(place.line()).append(": ");
    out.append(String.join(": ", said)).append('\n');
  }

  private void draft(Draft draft) {
    int lacks = draft.lacks().size();
    line(
        draft.place(),
        draft.id(),
        lacks == 0
            ? "ready for `digest publish " + draft.id() + "`"
            : count(lacks, "thing") + " to be put right");
    for (Diagnostic problem : draft.lacks()) {
      out.append("  ");
      line(problem.span(), problem.message());
    }
  }

  private static String behind(Behind behind) {
    List<String> said = new ArrayList<>();
    said.addAll(counts(behind, Gap::isMissing, "missing"));
    said.addAll(counts(behind, Gap::isStale, "behind"));
    said.addAll(counts(behind, gap -> !gap.isMissing() && !gap.isStale(), "without Chinese"));
    return String.join(", ", said);
  }

  private static String unstamped(Unread unread) {
    Map<Gap.Part, Integer> counts = new EnumMap<>(Gap.Part.class);
    unread.parts().forEach(one -> counts.merge(one.part(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> count(entry.getValue(), entry.getKey().word()))
        .collect(Collectors.joining(", "));
  }

  private static List<String> counts(Behind behind, Predicate<Gap> kind, String word) {
    Map<Gap.Part, Integer> counts = new EnumMap<>(Gap.Part.class);
    behind.gaps().stream().filter(kind).forEach(gap -> counts.merge(gap.part(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> count(entry.getValue(), entry.getKey().word()) + " " + word)
        .toList();
  }

  private static String counts(Worklist work) {
    return count(work.articles(), "article")
        + " on the site; "
        + count(work.drafts().size(), "draft")
        + ", "
        + work.withheld().size()
        + " withheld, "
        + work.untranslated().size()
        + " without English, "
        + work.behind().size()
        + " with English missing or behind, "
        + work.unstamped().size()
        + " with English not stamped, "
        + work.unreviewed().size()
        + " to be reviewed.";
  }

  private static String count(int number, String word) {
    String plural = word.equals("summary") ? "summaries" : word + "s";
    return number + " " + (number == 1 ? word : plural);
  }
}
