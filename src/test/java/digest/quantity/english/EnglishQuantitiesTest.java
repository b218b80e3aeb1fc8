package digest.quantity.english;

import static org.assertj.core.api.Assertions.assertThat;

import digest.quantity.NotQuantities;
import digest.quantity.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases are in {@code english.txt}: a text, and indented below it what is read in it, as {@link
 * Notation} writes it. Lines that begin with # are headings.
 */
class EnglishQuantitiesTest {
  private static final EnglishQuantities READER = new EnglishQuantities(NotQuantities.NONE);

  record Case(String text, String expected) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("  ")) {
        Case last = cases.remove(cases.size() - 1);
        cases.add(new Case(last.text(), last.expected() + line.strip() + "\n"));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.add(new Case(line, ""));
      }
    }
    return cases;
  }

  private static List<String> lines() {
    try (InputStream in = EnglishQuantitiesTest.class.getResourceAsStream("english.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void textSaysWhatTheTableTells(Case one) {
    String read =
        READER.read(one.text()).stream()
            .map(quantity -> Notation.of(quantity) + "\n")
            .collect(Collectors.joining());
    assertThat(read).isEqualTo(one.expected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void quantitiesStandWhereTheySay(Case one) {
    assertThat(READER.read(one.text()))
        .allSatisfy(
            quantity ->
                assertThat(one.text().substring(quantity.start(), quantity.end()))
                    .isEqualTo(quantity.text()));
  }

  @Test
  void quantitiesOfALongTextStandInOrderAndApart() {
    String text = cases().stream().map(Case::text).collect(Collectors.joining(" "));
    int floor = 0;
    for (Quantity quantity : READER.read(text)) {
      assertThat(quantity.start()).isGreaterThanOrEqualTo(floor);
      floor = quantity.end();
    }
    assertThat(floor).isPositive();
  }

  @Test
  void listedWordsAreNoQuantities() {
    NotQuantities not = new NotQuantities(List.of("No. 1", "Three Gorges", "two sessions"));
    String text = "The No. 1 issue of the Two Sessions was the Three Gorges, not the three dams.";
    assertThat(new EnglishQuantities(not).read(text).stream().map(Quantity::text))
        .containsExactly("three");
  }

  @Test
  void emptyLineEndsAQuantity() {
    assertThat(READER.read("It has 5\n\nmillion-odd people").stream().map(Quantity::text))
        .containsExactly("5");
  }

  @Test
  void lineBreakIsASpace() {
    assertThat(READER.read("more than\n5 million\r\nyuan").stream().map(Quantity::text))
        .containsExactly("more than\n5 million\r\nyuan");
  }

  @Test
  void tableIsLong() {
    assertThat(cases()).hasSizeGreaterThan(500);
  }
}
