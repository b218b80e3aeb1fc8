package digest.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A file for programs that says what a page shows: the ledger as a table or as JSON.
 *
 * @param page the web page it lies beside
 */
public record PlannedTable(PlannedPage page, Form form) {
  /** How it is written. */
  public enum Form {
    CSV("csv"),
    JSON("json");

    private final String ending;

    Form(String ending) {
      this.ending = ending;
    }

    /** Of its file name, without the dot. */
    public String ending() {
      return ending;
    }
  }

  public PlannedTable {
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(form, "form");
  }

  /** Those of a page; only the ledger has any. */
  static List<PlannedTable> beside(PlannedPage page) {
    return page.subject() instanceof Subject.Ledger
        ? Arrays.stream(Form.values()).map(form -> new PlannedTable(page, form)).toList()
        : List.of();
  }

  /** Of the file below the site. */
  public String path() {
    String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
    return folder + "ledger." + form.ending();
  }
}
