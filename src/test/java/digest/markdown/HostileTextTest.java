package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.SourceText;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Time is that of the processor, so that a busy machine does not fail a sound parser. */
class HostileTextTest {
  private static final Duration ENOUGH = Duration.ofSeconds(2);

  @ParameterizedTest
  @MethodSource("texts")
  void anyTextIsAnsweredSoon(String body) {
    long start = processorTime();
    Document document = Markdown.parse(new SourceText("content/a.zh.md", body), 0);
    document.keys();
    document.html(Addresses.AS_WRITTEN);
    assertThat(Duration.ofNanos(processorTime() - start)).isLessThan(ENOUGH);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  static Stream<Named<String>> texts() {
    return Stream.of(floods(), deep(), wide(), justAllowed()).flatMap(texts -> texts);
  }

  /** One piece over and over in one paragraph. */
  private static Stream<Named<String>> floods() {
    return Stream.of(
            "[",
            "]",
            "][",
            "![",
            "[a](",
            "[a]",
            "[a][b]",
            "*a ",
            "a* ",
            "**a **",
            "*a_ ",
            "_a __a ",
            "`a",
            "a`b ``c ",
            "~~a ",
            "<",
            "<a ",
            "<!--",
            "a<!-- ",
            "a <?",
            "a<![CDATA[",
            "a <!A ",
            "&",
            "&amp",
            "&#x41;",
            "\\",
            "*",
            "_",
            "~",
            "-",
            "=",
            "#",
            "+",
            "|a",
            "\0",
            "词",
            "\"",
            ":",
            "[^1]",
            "[^1]: ",
            "[a]: /u\n",
            "*词*\n",
            "a|b\n",
            "<div>\n",
            "- a\n",
            "# a\n",
            "a\r",
            " ",
            "\n")
        .map(piece -> named("flood of " + piece, piece.repeat(50_000)));
  }

  private static Stream<Named<String>> deep() {
    int deep = 10_000;
    String steps =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "  ".repeat(i) + "- a\n")
            .reduce("", String::concat);
    return Stream.of(
        named("quotes", ">".repeat(deep)),
        named("spaced quotes", "> ".repeat(deep) + "a"),
        named("lists on one line", "- ".repeat(deep) + "a"),
        named("numbered lists on one line", "1. ".repeat(deep) + "a"),
        named("quotes in lists", ">- ".repeat(deep) + "a"),
        named("lists line by line", steps),
        named("emphasis", "*a ".repeat(deep) + "b* ".repeat(deep)),
        named("images", "![".repeat(deep) + "](b)".repeat(deep)),
        named("links", "[".repeat(deep) + "](b)".repeat(deep)),
        named("parentheses", "[a](" + "(".repeat(deep) + ")".repeat(deep) + ")"));
  }

  private static Stream<Named<String>> wide() {
    String wide = "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n";
    return Stream.of(
        named("long line", "*" + "词".repeat(1_000_000) + "*"),
        named("paragraph of a megabyte", "*word* word word\n".repeat(60_000)),
        named("wide table", wide),
        named("long table", "a|b\n-|-\n" + "c|d\n".repeat(50_000)),
        named(
            "table of short rows",
            "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + "|a\n".repeat(9_000)),
        named("long title", "[a](b \"" + "x".repeat(15_000) + "\")"),
        named("long attribute", "a <b c=\"" + "x".repeat(15_000) + "\">"),
        named("many attributes", "a <b" + " c".repeat(9_000) + ">"),
        named("gap in a heading", "# a *" + " ".repeat(19_000) + "b"),
        named("unclosed fence", "```\n" + "a *b*\n".repeat(50_000)),
        named("many footnotes", "[^1]\n\n[^1]: x\n\n".repeat(10_000)));
  }

  /** What the bounds let through. */
  private static Stream<Named<String>> justAllowed() {
    int marks = 990;
    return Stream.of(
        named("brackets", ("[a]".repeat(marks / 2) + "\n\n").repeat(5)),
        named("declarations", ("a<!A ".repeat(marks) + "\n\n").repeat(5)),
        named("entities", ("&#x41;".repeat(marks) + "\n\n").repeat(5)),
        named("definitions", ("[a]: /u\n".repeat(marks / 2) + "\n").repeat(4)),
        named("stars in lines", ("*词*\n".repeat(marks / 2) + "\n").repeat(5)),
        named("code", ("`a``b".repeat(marks / 3) + "\n\n").repeat(5)),
        named("images", "![".repeat(marks / 2) + "](b)".repeat(marks / 2)),
        named("emphasis", "*a ".repeat(marks / 2) + "b* ".repeat(marks / 2)),
        named("quotes", (">".repeat(30) + "a\n\n").repeat(160)),
        named("items", ("- a\n".repeat(4_000))),
        named("headings", "# a *b\n\n".repeat(4_900)),
        named("remarks", "<!-- digest:allow a b -->\n\nx\n\n".repeat(2_400)),
        named(
            "short rows",
            ("|a".repeat(49) + "\n" + "|-".repeat(49) + "\n" + "|a\n".repeat(38) + "\n")
                .repeat(35)),
        named("long words", ("*" + "词".repeat(19_000) + "*\n\n").repeat(25)));
  }

  private static Named<String> named(String name, String body) {
    return Named.of(name.strip(), body);
  }
}
