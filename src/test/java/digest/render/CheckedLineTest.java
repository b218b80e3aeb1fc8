package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Language;
import digest.model.Review;
import digest.model.Review.Tally;
import digest.model.Site;
import digest.plan.Planner;
import digest.plan.SitePlan;
import digest.testing.Articles;
import digest.testing.RealTemplates;
import digest.testing.Sites;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers are told of the checks, in the words of the digest itself. */
class CheckedLineTest {
  private static final Tally NONE = Tally.NONE;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|0|5|The English is complete, but not yet marked as read against the Chinese."
            + "|译文完整，尚未标记为已与原文核读。",
        "0|0|3|5|The English is complete; 2 of its 5 parts are not yet marked as read against the"
            + " Chinese.|译文完整，5处中有2处尚未标记为已与原文核读。",
        "0|0|4|5|The English is complete; 1 of its 5 parts is not yet marked as read against the"
            + " Chinese.|译文完整，5处中有1处尚未标记为已与原文核读。",
        "0|0|5|5|The English is complete, and each part of it is marked as read against the"
            + " Chinese.|译文完整，每处均已标记为与原文核读。",
        "1|0|4|4|The English lacks 1 part.|译文尚缺1处。",
        "2|0|0|4|The English lacks 2 parts.|译文尚缺2处。",
        "0|1|5|5|The Chinese of 1 part has changed since it was translated.|原文改动后，译文有1处待更新。",
        "0|2|5|5|The Chinese of 2 parts has changed since they were translated.|原文改动后，译文有2处待更新。",
        "1|1|3|4|The English lacks 1 part and is behind the Chinese in 1.|译文尚缺1处，另有1处待随原文更新。",
        "3|2|3|4|The English lacks 3 parts and is behind the Chinese in 2.|译文尚缺3处，另有2处待随原文更新。",
      })
  void translationStandsAsItIs(
      int missing, int stale, int read, int parts, String english, String chinese)
      throws IOException {
    Review review = new Review(NONE, NONE, NONE, NONE, missing, stale, new Tally(read, parts));
    assertThat(line(Language.EN, review, true)).isEqualTo(english);
    assertThat(line(Language.ZH, review, true)).isEqualTo(chinese);
  }

  @Test
  void untranslatedTextIsHeldAgainstPrintAlone() throws IOException {
    Review review = new Review(NONE, new Tally(6, 6), NONE, NONE, 0, 0, NONE);
    assertThat(line(Language.EN, review, false))
        .isEqualTo(
            "Checked by program: 6 figures agree with those recorded from print, or follow from"
                + " them. There is no English text yet.");
    assertThat(line(Language.ZH, review, false)).isEqualTo("程序核对：6处数字与据报所录相符或由其推得。尚无英文译文。");
  }

  @Test
  void everythingThatWasComparedIsTold() throws IOException {
    Review review = review(new Tally(3, 3), new Tally(2, 2));
    assertThat(line(Language.EN, review, true))
        .startsWith(
            "Checked by program: 2 figures agree with those recorded from print, or follow from"
                + " them; 3 figures are the same in both languages; 3 names of people and places"
                + " stand in both texts; 3 terms are rendered as in the glossary. ");
    assertThat(line(Language.ZH, review, true))
        .startsWith("程序核对：2处数字与据报所录相符或由其推得；3处数字中英一致；3个人名、地名中英文都有；3个术语译法合于术语表。");
  }

  @Test
  void oneIsTold() throws IOException {
    Review review = review(new Tally(1, 1), new Tally(1, 1));
    assertThat(line(Language.EN, review, true))
        .startsWith(
            "Checked by program: 1 figure agrees with those recorded from print, or follows from"
                + " them; 1 figure is the same in both languages; 1 name of a person or place"
                + " stands in both texts; 1 term is rendered as in the glossary. ");
  }

  @Test
  void whatDoesNotAgreeIsCountedToo() throws IOException {
    Review review = review(new Tally(1, 4), new Tally(3, 4));
    assertThat(line(Language.EN, review, true))
        .startsWith(
            "Checked by program: 3 of 4 figures agree with those recorded from print, or follow"
                + " from them; 1 of 4 figures is the same in both languages; 1 of 4 names of people"
                + " and places stands in both texts; 1 of 4 terms is rendered as in the glossary.");
    assertThat(line(Language.ZH, review, true))
        .startsWith("程序核对：4处数字中有3处与据报所录相符或由其推得；4处数字中有1处中英一致；4个人名、地名中有1个中英文都有；4个术语中有1个译法合于术语表。");
  }

  private static Review review(Tally compared, Tally print) {
    return new Review(compared, print, compared, compared, 0, 0, new Tally(0, 4));
  }

  private static String line(Language language, Review review, boolean translated)
      throws IOException {
    Site site = Sites.of(Articles.article("a"));
    SitePlan plan = Planner.plan(site, List.of());
    View view = new View(site, plan, plan.pages().get(0), RealTemplates.read().words());
    return CheckedLine.of(view, language, review, translated);
  }
}
