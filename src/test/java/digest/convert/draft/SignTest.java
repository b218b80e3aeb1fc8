package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTest {
  @ParameterizedTest
  @CsvSource({
    "渡口, 先修渡口, true",
    "先…渡口, 先把上游的四个渡口修好, true",
    "先…渡口, 先修桥。再修渡口, false",
    "先…渡口, 先修一二三四五六七八九十一二三四五六七八九十一二三四五渡口, false",
    "届？次会议, 八届三次会议, true",
    "届？次会议, 八届常委会第三次会议, false",
    "a.b, aXb, false"
  })
  void signStandsForWhatItSays(String sign, String text, boolean found) {
    assertThat(new Sign(sign).in(text).isPresent()).isEqualTo(found);
  }

  @Test
  void signIsCounted() {
    assertThat(new Sign("先…渡口").count("先修渡口。再修桥。先看渡口。")).isEqualTo(2);
  }
}
