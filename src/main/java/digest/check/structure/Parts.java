package digest.check.structure;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.markdown.Shape;
import digest.model.BlockKind;
import java.util.List;

/** Blocks that belong together have as many parts: items, rows, columns, paragraphs, notes. */
final class Parts {
  static final Rule STRUCTURE_LIST =
      Rule.warning("structure-list", "A list has more items than its twin, or is numbered.");

  static final Rule STRUCTURE_TABLE =
      Rule.warning("structure-table", "A table has more rows or columns than its twin.");

  static final Rule STRUCTURE_QUOTE =
      Rule.warning("structure-quote", "A quotation has more paragraphs or items than its twin.");

  static final Rule STRUCTURE_NOTES =
      Rule.warning("structure-notes", "A block refers to more footnotes than its twin.");

  static final List<Rule> RULES =
      List.of(STRUCTURE_LIST, STRUCTURE_TABLE, STRUCTURE_QUOTE, STRUCTURE_NOTES);

  private final Twins twins;
  private final Shape zh;
  private final Shape en;
  private final Diagnostics problems;

  private Parts(Twins twins, Diagnostics problems) {
    this.twins = twins;
    this.zh = twins.zh().shape();
    this.en = twins.en().shape();
    this.problems = problems;
  }

  static void check(Twins twins, Diagnostics problems) {
    if (!twins.zh().shape().equals(twins.en().shape())) {
      new Parts(twins, problems).check();
    }
  }

  private void check() {
    if (twins.are(BlockKind.LIST)) {
      compare(STRUCTURE_LIST, "list", "item", zh.items(), en.items());
      checkNumbers();
    } else if (twins.are(BlockKind.TABLE)) {
      compare(STRUCTURE_TABLE, "table", "row", zh.rows(), en.rows());
      compare(STRUCTURE_TABLE, "table", "column", zh.columns(), en.columns());
    } else if (twins.are(BlockKind.QUOTE)) {
      compare(STRUCTURE_QUOTE, "quotation", "paragraph", zh.paragraphs(), en.paragraphs());
      compare(STRUCTURE_QUOTE, "quotation", "item", zh.items(), en.items());
    }
    String word = twins.en().kind().word();
    compare(STRUCTURE_NOTES, word, "reference to a note", zh.notes(), en.notes());
  }

  private void compare(Rule rule, String whole, String part, int chinese, int english) {
    if (chinese != english) {
      problems.add(
          twins.differ(
              rule,
              "this "
                  + whole
                  + " has "
                  + Twins.count(english, part)
                  + ", and its Chinese "
                  + Twins.count(chinese, part),
              "compare the two, and mend the one that is wrong"));
    }
  }

  private void checkNumbers() {
    if (zh.numbered() != en.numbered()) {
      problems.add(
          twins.differ(
              STRUCTURE_LIST,
              en.numbered()
                  ? "this list is numbered, and its Chinese is not"
                  : "this list is not numbered, and its Chinese is",
              "begin the items of both by `- `, or of both by numbers"));
    }
  }
}
