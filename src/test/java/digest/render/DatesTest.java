package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Language;
import digest.model.PartialDate;
import digest.render.page.DateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2023, 2023年, 2023",
    "2023-07, 2023年7月, July 2023",
    "2023-07-05, 2023年7月5日, 5 July 2023",
    "2023-12-31, 2023年12月31日, 31 December 2023"
  })
  void dateIsWrittenAsTheLanguageDoesAsFarAsItIsKnown(String date, String zh, String en) {
    PartialDate read = PartialDate.parse(date).orElseThrow();
    assertThat(Dates.of(read, Language.ZH)).isEqualTo(new DateText(date, zh));
    assertThat(Dates.of(read, Language.EN)).isEqualTo(new DateText(date, en));
  }

  @Test
  void unknownDateIsEmpty() {
    assertThat(Dates.of(PartialDate.UNKNOWN, Language.EN)).isEqualTo(new DateText("", ""));
  }
}
