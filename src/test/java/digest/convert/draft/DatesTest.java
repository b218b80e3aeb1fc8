package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.draft.Dates.Dated;
import digest.model.Kind;
import digest.model.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static Proposal<Dated> dated(String print, String lead) {
    return new Dates(PartialDate.parse(print), List.of()).of(Articles.report("题", lead));
  }

  private static String shown(Proposal<Dated> proposal) {
    return proposal.value().map(dated -> dated.date() + " " + dated.of().word()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-07, 本报讯 7月5日，武汉市政协开会。, 2023-07-05 event",
    "2023, ７月５日开会。, 2023-07-05 event",
    "2023-07-06, 5日上午开会。, 2023-07-05 event",
    "2023-07-03, 28日开会。, 2023-06-28 event",
    "2023-01, 12月30日开会。, 2022-12-30 event",
    "2023-07-04, 7月5日开会。, 2022-07-05 event",
    "2023-07, 去年4月7日开会。, 2022-04-07 event",
    "2023-07, 今年4月7日开会。, 2023-04-07 event",
    "'', 2021年7月13日开会。, 2021-07-13 event",
    "2023-07, 不久前开会。, 2023-07 print",
    "2023-07, 截至7月5日已有三家。, 2023-07 print",
    "2023-07, 自7月5日起施行。, 2023-07 print",
    "2023-07, 2月30日开会。, 2023-07 print",
    "2023, 5日开会。, 2023 print",
    "'', 7月5日开会。, none",
    "'', 不久前开会。, none"
  })
  void dateIsAsPreciseAsTextAndPrintAllow(String print, String lead, String expected) {
    assertThat(shown(dated(print, lead))).isEqualTo(expected);
  }

  @Test
  void whatIsNotPrintedIsInferred() {
    assertThat(dated("2023-07", "7月5日开会。").inferred()).isTrue();
  }

  @Test
  void dateThatIsPrintedInFullIsNot() {
    assertThat(dated("2023-07", "2023年7月5日开会。").inferred()).isFalse();
  }

  @Test
  void dayWithoutAYearIsToldThoughItIsNoDate() {
    assertThat(dated("", "7月5日开会。").reason()).contains("7月5日", "--date");
  }

  @Test
  void dateAtTheHeadOfThePageIsThatOfThePrint() {
    Dates dates =
        new Dates(PartialDate.parse("2020"), List.of(Articles.line(1, "2023年7月14日 星期五 第8版 责任编辑")));

    assertThat(shown(dates.of(Articles.report("题", "不久前开会。")))).isEqualTo("2023-07-14 print");
  }

  @Test
  void daysOfASpeechAreNoneOfAnEvent() {
    Printed speech = Articles.of(Kind.SPEECH, "", Optional.empty(), "7月5日，我们去调研。");

    assertThat(shown(new Dates(PartialDate.parse("2023-07"), List.of()).of(speech)))
        .isEqualTo("2023-07 print");
  }
}
