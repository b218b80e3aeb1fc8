package digest.convert.draft;

import digest.convert.layout.PrintedArticle;
import digest.convert.page.PrintLine;
import digest.model.Byline;
import digest.model.Kind;
import digest.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The header of a draft, key by key in the order of {@link digest.content.Header}, each with its
 * reason.
 */
final class HeaderText {
  private final StringBuilder text = new StringBuilder();
  private final List<String> inferred = new ArrayList<>();

  HeaderText(String page, Printed printed) {
    List<PrintLine> lines = printed.lines();
    int first = lines.get(0).number();
    int last = lines.get(lines.size() - 1).number();
    text.append("---\n");
    text.append(
        Remark.inHeader(
            "由 digest convert 转自 "
                + page
                + " 第"
                + first
                + "–"
                + last
                + "行，供改写成文摘；写好后运行 digest publish "
                + Sketch.ID));
    text.append(
        Remark.inHeader(
            "Converted from "
                + page
                + ", lines "
                + first
                + " to "
                + last
                + ". Make a digest of it, then: digest publish "
                + Sketch.ID));
    text.append(Sketch.STAMP).append('\n');
    text.append("title:\n");
    text.append("summary:\n");
  }

  /** Text of the page, on a line of its own; nothing if it is empty. */
  void printed(String key, String words) {
    if (!words.isEmpty()) {
      line(key, Scalars.line(words));
    }
  }

  void line(String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }

  void line(String key, Proposal<String> proposal) {
    reason(key, proposal);
    proposal.value().ifPresent(value -> line(key, Scalars.line(value)));
  }

  void list(String key, Proposal<List<String>> proposal) {
    reason(key, proposal);
    proposal.value().ifPresent(ids -> line(key, Scalars.list(ids)));
  }

  private void reason(String key, Proposal<?> proposal) {
    text.append(Remark.inHeader(key + ": " + proposal.reason()));
    if (proposal.inferred()) {
      inferred.add(key);
    }
  }

  /** Which of the facts so far are more than the page says. */
  void inferred() {
    if (!inferred.isEmpty()) {
      line("inferred", Scalars.list(inferred));
    }
  }

  /** Of an entry that is no picture, who took one of its pictures is only told in a remark. */
  void bylines(PrintedArticle article) {
    article
        .bylineLines()
        .forEach(
            line -> text.append(Remark.inHeader("第" + line.number() + "行 line: " + line.text())));
    Predicate<Byline> beside =
        byline -> article.kind() != Kind.PHOTO && byline.role() == Role.PHOTOGRAPHER;
    article.bylines().stream()
        .filter(beside)
        .map(byline -> Remark.inHeader("图片署名 picture by: " + byline.name()))
        .forEach(text::append);
    List<Byline> bylines = article.bylines().stream().filter(beside.negate()).toList();
    if (!bylines.isEmpty()) {
      line(
          "byline",
          bylines.stream()
              .distinct()
              .map(
                  byline ->
                      "{role: "
                          + byline.role().word()
                          + ", name: "
                          + Scalars.item(byline.name())
                          + "}")
              .collect(Collectors.joining(", ", "[", "]")));
    }
  }

  void figures(List<String> figures) {
    if (figures.isEmpty()) {
      return;
    }
    text.append(Remark.inHeader("source-figures" + ": 原文数字，照录 / figures of the text, as printed"));
    line("source-figures", Scalars.list(figures));
  }

  /** With the line that ends it. */
  String text() {
    return text + "---\n";
  }
}
