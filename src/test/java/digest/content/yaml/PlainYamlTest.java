package digest.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import digest.content.yaml.Node.Entry;
import digest.content.yaml.Node.Mapping;
import digest.content.yaml.Node.Scalar;
import digest.content.yaml.Node.Sequence;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {
  private static final String HEADER =
      """
      title: 实验室体系：建设 # 注
      summary: "引号: 里的话"
      other: '单引号 # 里'

      # 一行注
      topics: [innovation, clusters]
      empty:
      byline: [{role: reporter, name: 毛丽萍}, {role: author, name: "甲"}]
      figures:
        - {id: lab, value: 9.36亿元, label: 支持}
        - id: b
          value: 7家
          deep:
            deeper: x
      list:
      - a
      - b
      from: []
      """;
  private static final List<String> SCRAPS =
      List.of(
          ":", ": ", " ", "\n", "  ", "- ", "[", "]", "{", "}", ",", "\"", "'", "#", " #", "：", "，",
          "“", "\u3000", "\t", "|", ">", "&a", "*a", "!t", "\\", "---", "?", "? ", "%", "𠮷",
          "\u00A0", "a", "-", "\n\n", "\n  ", "x: y", "\n- ", ": |\n", "~", "''", "<<: ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        HEADER_WITHOUT_QUOTES,
        "a: b",
        "a: b\n",
        "- a\n- b\n",
        "a:\n  - b: c\n    d: e\n  - f: g\n",
        "  a: b\n  c: d\n",
        "a: {}\n",
        "a: [b, ]\n",
        "a:\nb:\n",
        "a: x#y\n",
        "a: http://b.c/\n"
      })
  void ordinaryYamlIsReadTheShortWay(String yaml) {
    assertThat(plain(yaml)).isPresent();
  }

  private static final String HEADER_WITHOUT_QUOTES =
      "title: 某\ntopics: [a, b]\nsteps:\n  - {a: b}\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a: b: c",
        "a: \"b",
        "a: \"b\\n\"",
        "a: 'b''c'",
        "a: |\n  b\n",
        "a: b\n  c\n",
        "a:b\n",
        "a: [b\n",
        "a: [b, [c]\n",
        "a: &x b\n",
        "a: *x\n",
        "a: !t b\n",
        "a:\tb\n",
        "a: b\n--- \n",
        "? a\n: b\n",
        "a: [b: c]\n",
        "a: {b, c}\n",
        "- - a\n",
        "-\n  a: b\n",
        "a: b\n c: d\n",
        "  a: b\nc: d\n",
        "a: \u00A0b\n",
        "\"a\": b\n",
        "a : b\n",
        "a: [,]\n",
        "a: {b:c}\n",
        "a: @\n"
      })
  void whateverIsNotOrdinaryIsLeftToTheFullParser(String yaml) {
    assertThat(plain(yaml)).isEmpty();
  }

  @Test
  void theWholeExampleIsReadAsTheFullParserReadsIt() {
    assertThat(plain(HEADER)).isPresent();
    assertThat(shape(plain(HEADER).get())).isEqualTo(shape(full(HEADER).orElseThrow()));
  }

  @Test
  void whateverIsReadTheShortWayReadsTheSameTheLongWay() {
    Random random = new Random(20230705);
    int readShort = 0;
    for (int round = 0; round < 20_000; round++) {
      String yaml = spoil(HEADER, random);
      Optional<Node> plain = plain(yaml);
      if (plain.isPresent()) {
        readShort++;
        Optional<Node> full = full(yaml);
        assertThat(full).as(yaml).isPresent();
        assertThat(shape(plain.get())).as(yaml).isEqualTo(shape(full.get()));
      }
    }
    assertThat(readShort).isGreaterThan(1_000);
  }

  private static String spoil(String yaml, Random random) {
    StringBuilder out = new StringBuilder(yaml);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(out.length());
      int end = Math.min(out.length(), at + random.nextInt(4));
      switch (random.nextInt(3)) {
        case 0 -> out.delete(at, end);
        case 1 -> out.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        default -> out.replace(at, end, SCRAPS.get(random.nextInt(SCRAPS.size())));
      }
    }
    return out.toString();
  }

  private static Optional<Node> plain(String yaml) {
    return PlainYaml.read(new SourceText("a.yml", yaml), 0, yaml.length());
  }

  private static Optional<Node> full(String yaml) {
    return new FullYaml(new SourceText("a.yml", yaml), 0, yaml.length(), new Diagnostics()).read();
  }

  /** All that matters of a node: its structure, its texts and where they stand. */
  private static String shape(Node node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString();
  }

  private static void write(Node node, StringBuilder out) {
    if (node instanceof Scalar scalar) {
      out.append(scalar.span().start()).append('-').append(scalar.span().end());
      out.append(scalar.quoted() ? "q" : "p").append('<').append(scalar.value()).append(">\n");
    } else if (node instanceof Sequence sequence) {
      out.append(sequence.span().start()).append("[\n");
      sequence.items().forEach(item -> write(item, out));
      out.append("]\n");
    } else if (node instanceof Mapping mapping) {
      out.append(mapping.span().start()).append("{\n");
      for (Entry entry : mapping.entries()) {
        write(entry.key(), out);
        write(entry.value(), out);
      }
      out.append("}\n");
    }
  }
}
