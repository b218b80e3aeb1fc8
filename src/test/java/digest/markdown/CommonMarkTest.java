package digest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import digest.diagnostic.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of the CommonMark specification, 0.31.2. */
class CommonMarkTest {
  private static final String RAW_HTML = "raw HTML";
  private static final int PERCENT = 95;

  private final List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
  private final SortedMap<Integer, String> exceptions = exceptions();

  @Test
  void exactlyTheListedExamplesDiffer() {
    List<Integer> different = new ArrayList<>();
    for (int number = 1; number <= examples.size(); number++) {
      if (!isAsSpecified(examples.get(number - 1))) {
        different.add(number);
      }
    }
    assertThat(different).containsExactlyElementsOf(exceptions.keySet());
  }

  @Test
  void nearlyAllExamplesWithoutRawHtmlAgree() {
    long raw = exceptions.values().stream().filter(RAW_HTML::equals).count();
    long others = exceptions.size() - raw;
    assertThat(others * 100).isLessThanOrEqualTo((examples.size() - raw) * (100 - PERCENT));
  }

  @Test
  void theListOfExceptionsIsWhole() {
    assertThat(examples).hasSize(652);
  }

  private static boolean isAsSpecified(Example example) {
    SourceText source = new SourceText("spec.md", tabs(example.getSource()));
    String html = Markdown.parse(source, 0).html(Addresses.AS_WRITTEN);
    return html.replaceAll(" id=\"section-\\d+\"", "").equals(tabs(example.getHtml()));
  }

  private static String tabs(String text) {
    return text.replace('→', '\t');
  }

  private static SortedMap<Integer, String> exceptions() {
    SortedMap<Integer, String> exceptions = new TreeMap<>();
    read("commonmark-exceptions.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ", 2))
        .forEach(entry -> exceptions.put(Integer.valueOf(entry[0]), entry[1]));
    return exceptions;
  }

  private static String read(String name) {
    try (InputStream in = CommonMarkTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
