package digest.cli;

import digest.cli.PairLines.BadLine;
import digest.cli.PairLines.PairOfTexts;
import digest.quantity.Amount;
import digest.quantity.Comparison;
import digest.quantity.Finding;
import digest.quantity.Notation;
import digest.quantity.Quantity;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * For other programs: {@code {"version": 1, "pairs": […]}}, a pair on each line. A pair has {@code
 * line} (1-based), {@code verdict}, {@code chinese} and {@code english} (what was read) and {@code
 * findings}; one that is none has {@code line}, {@code verdict} "error" and {@code message}. What
 * was read has {@code text}, {@code start} and {@code end} (in code points from 0, the end not
 * included), {@code kind}, {@code says}, {@code precision}, {@code change} and {@code incidental};
 * an amount also {@code value} (exact, as a string) and {@code unit}. A finding has {@code
 * verdict}, {@code chinese} and {@code english} (indices, -1 for none) and {@code reason}. Members
 * may be added; the version counts any other change.
 */
final class ComparisonJson implements ComparisonReport {
  private static final int VERSION = 1;

  private final PrintStream out;
  private String before = "";

  ComparisonJson(PrintStream out) {
    this.out = out;
    out.print("{\n  \"version\": " + VERSION + ",\n  \"pairs\": [");
  }

  @Override
  public void pair(
      PairOfTexts pair, List<Quantity> chinese, List<Quantity> english, Comparison comparison) {
    print(
        new Json()
            .put("line", pair.number())
            .put("verdict", comparison.verdict().word())
            .putInline("chinese", chinese.stream().map(one -> read(pair.chinese(), one)).toList())
            .putInline("english", english.stream().map(one -> read(pair.english(), one)).toList())
            .putInline(
                "findings",
                comparison.findings().stream()
                    .map(finding -> finding(finding, chinese, english))
                    .toList()));
  }

  @Override
  public void bad(BadLine line) {
    print(
        new Json()
            .put("line", line.number())
            .put("verdict", "error")
            .put("message", line.message()));
  }

  @Override
  public void end() {
    out.print("\n  ]\n}\n");
    out.flush();
  }

  private void print(Json line) {
    out.print(before + "\n    " + line);
    before = ",";
  }

  private static Json read(String text, Quantity quantity) {
    Json json =
        new Json()
            .put("text", quantity.text())
            .put("start", text.codePointCount(0, quantity.start()))
            .put("end", text.codePointCount(0, quantity.end()))
            .put("kind", word(quantity.kind()))
            .put("says", Notation.of(quantity.meaning()))
            .put("precision", word(quantity.precision()))
            .put("change", word(quantity.change()))
            .put("incidental", quantity.incidental());
    return quantity.meaning() instanceof Amount amount
        ? json.put("value", amount.value().toPlainString()).put("unit", amount.unit().symbol())
        : json;
  }

  private static Json finding(Finding finding, List<Quantity> chinese, List<Quantity> english) {
    return new Json()
        .put("verdict", finding.verdict().word())
        .put("chinese", finding.chinese().map(chinese::indexOf).orElse(-1))
        .put("english", finding.english().map(english::indexOf).orElse(-1))
        .put("reason", finding.reason());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
