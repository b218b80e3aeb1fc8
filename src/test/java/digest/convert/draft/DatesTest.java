package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.draft.Dates.Dated;
import digest.convert.page.PrintLine;
import digest.model.Kind;
import digest.model.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static Proposal<Dated> dated(String print, String lead) {
    return new Dates(PartialDate.parse(print), List.of(), List.of()).of(Articles.report("题", lead));
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
        new Dates(
            PartialDate.parse("2020"),
            List.of(Articles.line(1, "2023年7月14日 星期五 第8版 责任编辑")),
            List.of());

    assertThat(shown(dates.of(Articles.report("题", "不久前开会。")))).isEqualTo("2023-07-14 print");
  }

  @Test
  void daysOfASpeechAreNoneOfAnEvent() {
    Printed speech = Articles.of(Kind.SPEECH, "", Optional.empty(), "7月5日，我们去调研。");

    assertThat(shown(new Dates(PartialDate.parse("2023-07"), List.of(), List.of()).of(speech)))
        .isEqualTo("2023-07 print");
  }

  private static Proposal<Dated> titled(String print, String title, Printed printed) {
    List<PrintLine> lines = List.of(Articles.line(1, title));
    return new Dates(PartialDate.parse(print), lines, lines).of(printed);
  }

  @Test
  void yearInTheTitleOfThePageIsPrinted() {
    Proposal<Dated> dated =
        titled("2023-01", "2023 各县全会一览", Articles.report("题", "1月12日，县政协全会开幕。"));

    assertThat(shown(dated)).isEqualTo("2023-01-12 event");
    assertThat(dated.inferred()).isFalse();
  }

  @Test
  void yearInTheTitleOfThePageIsKnownWithoutAnEditor() {
    assertThat(shown(titled("", "2023 各县全会一览", Articles.report("题", "1月12日开幕。"))))
        .isEqualTo("2023-01-12 event");
  }

  @Test
  void yearInTheTitleIsNotThatOfADayInTheYearBefore() {
    assertThat(titled("2023-01", "2023 各县全会一览", Articles.report("题", "12月30日开幕。")).inferred())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'9月2日，2023年渔业博览会在青砚开幕。', 2023-09-02 event",
    "'6月13日，在2023年全国制伞技术交流会上，他这样说。', 2023-06-13 event",
    "'6月13日，在2023（第八届）制伞论坛上，他这样说。', 2023-06-13 event"
  })
  void yearInTheNameOfTheMeetingIsPrinted(String lead, String expected) {
    assertThat(shown(dated("2023-07", lead))).isEqualTo(expected);
    assertThat(dated("2023-07", lead).inferred()).isFalse();
  }

  @Test
  void yearOfAnotherMeetingIsNotTaken() {
    assertThat(shown(dated("2023-07", "7月5日，代表们谈到2019年的制伞论坛。"))).isEqualTo("2023-07-05 event");
  }

  @Test
  void yearOfAMeetingElsewhereOnThePageIsInferred() {
    List<PrintLine> lines = List.of(Articles.line(9, "他在2023年全国制伞技术交流会上说。"));
    Proposal<Dated> dated =
        new Dates(Optional.empty(), lines, List.of()).of(Articles.report("题", "7月5日开会。"));

    assertThat(shown(dated)).isEqualTo("2023-07-05 event");
    assertThat(dated.inferred()).isTrue();
  }

  @Test
  void proposalIsMadeOnTheDayOfTheMeeting() {
    Printed proposal = Articles.of(Kind.PROPOSAL, "题", Optional.empty(), "1月11日，在县政协全会期间，委员建议修桥。");

    assertThat(shown(titled("", "2023 各县全会一览", proposal))).isEqualTo("2023-01-11 event");
  }

  @Test
  void otherDaysOfAProposalAreNoneOfAnEvent() {
    Printed proposal = Articles.of(Kind.PROPOSAL, "题", Optional.empty(), "1月11日，桥上封了一天。");

    assertThat(shown(titled("2023-01", "一览", proposal))).isEqualTo("2023-01 print");
  }
}
