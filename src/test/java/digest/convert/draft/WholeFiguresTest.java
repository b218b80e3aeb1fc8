package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import digest.quantity.NotQuantities;
import digest.quantity.chinese.ChineseQuantities;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeFiguresTest {
  private static String figures(String text) {
    ChineseQuantities reader = new ChineseQuantities(new NotQuantities(List.of()));
    return String.join(" ", WholeFigures.of(text, reader.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "青砚市政协八届三次会议开幕, 八届三次",
    "第八届委员会第三次会议, 第八届 第三次",
    "每镇确定1-2个渡口, 1-2个",
    "用3—5年时间修好, 3—5年",
    "9月2日-6日举行, 9月2日-6日",
    "今年1至6月运了8万人, 今年1至6月 8万人",
    "再等二三十年, 二三十年",
    "来了七八个人, 七八个",
    "产量居世界第一, 世界第一",
    "排在第一位, 第一位",
    "连续两年减少, 连续两年",
    "附近8年没有桥, 8年",
    "今后五年再修三座, 今后五年 三座",
    "两年前的9月, 两年前 9月",
    "三年前后, 三年",
    "产值突破3亿元, 3亿元",
    "产值超3亿元, 超3亿元",
    "'先修3座，5年再修', 3座 5年"
  })
  void figureIsWholeAsAnEditorWouldCopyIt(String text, String expected) {
    assertThat(figures(text)).isEqualTo(expected);
  }
}
