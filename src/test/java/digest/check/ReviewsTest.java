package digest.check;

import static org.assertj.core.api.Assertions.assertThat;

import digest.markdown.AlignedDocument;
import digest.markdown.TextHash;
import digest.model.Article;
import digest.model.Language;
import digest.model.Review;
import digest.model.Review.Tally;
import digest.model.Stage;
import digest.model.Step;
import digest.model.Translates;
import digest.testing.Articles;
import digest.testing.Sites;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What readers are told of how a translation stands. */
class ReviewsTest {
  private static final Step STEP = new Step(Stage.RESEARCH, Optional.empty(), Map.of());
  private static final Optional<String> NONE = Optional.empty();

  @Test
  void nothingOfAnUnstampedTranslationWasRead() {
    assertThat(review(article()).read()).isEqualTo(new Tally(0, 5));
  }

  @Test
  void blocksAloneAreNotAllOfIt() {
    String block = TextHash.of("paragraph", "正文。");
    Review review =
        review(article().stamped(new Translates(NONE, NONE, Map.of(), List.of(), List.of(block))));
    assertThat(review.stale()).isZero();
    assertThat(review.read()).isEqualTo(new Tally(1, 5));
  }

  @Test
  void stampOfAnOlderChineseIsOneToo() {
    Review review = review(article().stamped(all("00000000")));
    assertThat(review.stale()).isEqualTo(5);
    assertThat(review.read()).isEqualTo(new Tally(5, 5));
  }

  @Test
  void whatHasNoChineseIsNoPartToRead() {
    Articles extra =
        Articles.article("a")
            .enBody("Text.\n\nMore.\n")
            .figure(Language.EN, "other", "8", "Others")
            .stamped(new Translates(NONE, NONE, Map.of("other", "00000000"), List.of(), List.of()));
    assertThat(review(extra).read()).isEqualTo(new Tally(0, 3));
  }

  @Test
  void partThatEditorsLeftOutOnPurposeIsMissingAllTheSame() {
    Articles silenced =
        Articles.article("a")
            .zhBody("一。\n\n<!-- digest:allow missing-translation 只见于中文 -->\n二。\n")
            .enBody("One.\n");
    assertThat(review(silenced).missing()).isOne();
  }

  @Test
  void untranslatedArticleHasNothingToRead() {
    assertThat(review(Articles.article("a").untranslated()).read()).isEqualTo(Tally.NONE);
  }

  private static Articles article() {
    return Articles.article("a")
        .figure(Language.ZH, "labs", "7家", "实验室")
        .figure(Language.EN, "labs", "7", "Laboratories")
        .steps(STEP)
        .stepTexts(Language.ZH, "调研。")
        .stepTexts(Language.EN, "Research.");
  }

  private static Translates all(String stamp) {
    return new Translates(
        Optional.of(stamp),
        Optional.of(stamp),
        Map.of("labs", stamp),
        List.of(stamp),
        List.of(stamp));
  }

  private static Review review(Articles built) {
    Article article = built.build();
    return new Checks(Sites.of(built), Set.of())
        .examine(article, AlignedDocument.of(article))
        .review();
  }
}
