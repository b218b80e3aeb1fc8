package digest.serve;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PanelTest {
  @Test
  void problemOfTwoPlacesShowsBoth() {
    SourceText english = new SourceText("a.en.md", "RMB 93.6 million\n");
    SourceText chinese = new SourceText("a.zh.md", "安排9.36亿元\n");
    Rule rule = Rule.error("some-rule", "About.");
    Report report =
        new Report(
            Optional.empty(),
            false,
            List.of(rule.at(english.span(0, 16), "they differ").beside(chinese.span(2, 8))),
            Optional.empty());
    assertThat(Panel.of(report))
        .contains(
            """
            "places":[\
            {"place":"a.en.md:1:1","line":1,"before":"","fault":"RMB 93.6 million","after":""},\
            {"place":"a.zh.md:1:3","line":1,"before":"安排","fault":"9.36亿元","after":""}]\
            """);
  }
}
