package digest.render;

import digest.model.Article;
import digest.model.Consultation;
import digest.model.Count;
import digest.model.Language;
import digest.model.PartialDate;
import digest.model.Stage;
import digest.plan.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ledger as comma-separated values (RFC 4180): a line of headings in the language of the page,
 * then a line for each consultation. Empty fields are unknown.
 *
 * <p>It begins with a byte order mark. Without one Excel on a Chinese machine takes UTF-8 for GBK,
 * and shows every character wrong; programs that read CSV either know the mark or can be told of it
 * ({@code utf-8-sig} in Python).
 */
final class LedgerCsv {
  private static final String MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private final View view;
  private final LedgerRows rows;

  private LedgerCsv(View view, LedgerRows rows) {
    this.view = view;
    this.rows = rows;
  }

  static String of(View view, LedgerRows rows) {
    LedgerCsv csv = new LedgerCsv(view, rows);
    return Stream.concat(
            Stream.of(csv.headings()), rows.ledger().consultations().stream().map(csv::fields))
        .map(fields -> fields.stream().map(LedgerCsv::quote).collect(Collectors.joining(",")))
        .collect(Collectors.joining(LINE_END, MARK, LINE_END));
  }

  private List<String> headings() {
    List<String> headings = new ArrayList<>();
    Stream.of("entry", "number", "reported", "began", "ended", "place", "question")
        .forEach(name -> headings.add(view.say("ledger." + name)));
    for (Count count : Count.values()) {
      headings.add(view.say("ledger.count." + count.word()));
    }
    Stream.of("answered", "answer", "outcome", "article", "address", "translation")
        .forEach(name -> headings.add(view.say("ledger." + name)));
    return headings;
  }

  private List<String> fields(Consultation row) {
    Article article = row.article();
    List<String> fields = new ArrayList<>();
    fields.add(article.id());
    fields.add(Integer.toString(row.number()));
    fields.add(iso(Optional.of(article.date())));
    fields.add(iso(row.began()));
    fields.add(iso(row.ended()));
    fields.add(listed(rows.places(article).stream().map(rows::name)));
    fields.add(text(row, Stage.QUESTION));
    for (Count count : Count.values()) {
      fields.add(Optional.ofNullable(row.counts().get(count)).map(String::valueOf).orElse(""));
    }
    fields.add(listed(rows.answered(row).stream().map(rows::person)));
    fields.add(text(row, Stage.RESPONSE));
    fields.add(text(row, Stage.OUTCOME));
    fields.add(article.readableIn(view.language()).title().value());
    fields.add(view.address(new Subject.ArticleText(article.id())));
    fields.add(translation(row));
    return fields;
  }

  private static String iso(Optional<PartialDate> date) {
    return date.filter(PartialDate::isKnown).map(PartialDate::toString).orElse("");
  }

  private String listed(Stream<String> names) {
    return names.collect(Collectors.joining(view.language() == Language.ZH ? "；" : "; "));
  }

  private String text(Consultation row, Stage stage) {
    return rows.told(row, stage).stream()
        .map(LedgerRows.Told::text)
        .collect(Collectors.joining(view.language() == Language.ZH ? "" : " "));
  }

  /** How the English of the row stands at its worst, as badges say it; empty where all is well. */
  private String translation(Consultation row) {
    if (row.article().in(Language.EN).isEmpty()) {
      return view.say("badge.untranslated");
    }
    return row.steps().stream()
        .map(index -> rows.told(row.article(), index).state())
        .max(Comparator.naturalOrder())
        .flatMap(view::badge)
        .orElse("");
  }

  /** Where it must be: about commas, quotes and line ends. */
  private static String quote(String field) {
    return field.matches("(?s).*[\",\r\n].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }
}
