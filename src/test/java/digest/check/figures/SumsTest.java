package digest.check.figures;

import static digest.check.figures.Figures.check;
import static digest.check.figures.Figures.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import digest.diagnostic.Diagnostic;
import digest.testing.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "28家 = 7家 21家",
        "二十八家 = 7家 21家",
        "14家 = 7家 21家",
        "9.5亿元 = 9.36亿元 1350万元",
        "9.4950亿元 = 9.36亿元 1350万元",
        "3倍 = 7家 21家",
        "33% = 7家 21家",
        "三分之一 = 7家 21家",
        "增长20% = 100家 120家",
        "下降16.7% = 120家 100家",
        "翻一番 = 50家 100家",
        "3个百分点 = 40% 43%",
        "约30家 = 7家 21家",
        "超过20家 = 7家 21家",
        "16家 = 2家 5家 4家 5家",
        "1公顷 = 7亩 8亩",
        "每公里343万元 = 1200万元 3.5公里",
        "3篇 = 48篇 16人",
        "2年 = 2021年 2023年",
        "3年 = 2021年 2023年",
        "10天 = 7月5日 7月15日",
        "3个月 = 4月 7月",
      })
  void figureThatFollowsIsFine(String sum) {
    assertThat(check(computing(sum))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "27家 = 7家 21家",
        "280家 = 7家 21家",
        "9.4亿元 = 9.36亿元 1350万元",
        "34% = 7家 21家",
        "增长20% = 120家 100家 7家",
        "增长16.7% = 100家 120家",
        "28家 = 7家 21亩",
        "超过30家 = 7家 21家",
        "每公里34万元 = 1200万元 3.5公里",
        "3家 = 7家 21家",
        "4年 = 2021年 2023年",
        "2家 = 2021年 2023年",
        "20天 = 7月5日 7月15日",
        "15家 = 2家 5家 4家 5家",
      })
  void figureThatDoesNotFollowIsReported(String sum) {
    assertThat(codes(computing(sum))).containsExactly("wrong-sum");
  }

  @Test
  void sumThatWouldBeRightIsTold() {
    List<Diagnostic> problems = check(computing("27家 = 7家 21家"));
    assertThat(problems)
        .extracting(Diagnostic::message, Diagnostic::hint)
        .containsExactly(tuple("`27家` does not follow from `7家`, `21家`", "their sum is 28家"));
  }

  @Test
  void figureComputedFromWhatWasNotPrintedIsReported() {
    Articles article = Articles.article("a").printed("7家").computed("28家", "7家", "21家");
    assertThat(check(article))
        .extracting(Diagnostic::message)
        .containsExactly("`21家` is not among the printed figures");
  }

  @Test
  void figureMayBeComputedFromOneComputedAbove() {
    Articles article =
        Articles.article("a")
            .printed("7家", "21家")
            .computed("28家", "7家", "21家")
            .computed("四分之一", "7家", "28家");
    assertThat(check(article)).isEmpty();
  }

  @Test
  void wordThatIsNoNumberIsReported() {
    assertThat(codes(Articles.article("a").printed("许多", "7家").computed("28家", "许多", "7家")))
        .containsExactly("wrong-sum");
  }

  @Test
  void ratioToNothingIsNoFailure() {
    assertThat(codes(computing("50% = 0家 0家"))).containsExactly("wrong-sum");
  }

  private static Articles computing(String sum) {
    String[] sides = sum.split(" = ");
    String[] from = sides[1].split(" ");
    return Articles.article("a").printed(from).computed(sides[0], from);
  }
}
