package digest.han;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
  @ParameterizedTest
  @CsvSource({
    "陕西, shaanxi", "山西, shanxi", "重庆, chongqing", "长三角, changsanjiao", "厦门, xiamen",
    "六安, luan", "蚌埠, bengbu", "浚县, xunxian", "长沙, changsha", "长春, changchun",
    "西安, xian", "台州, taizhou", "丽水, lishui", "亳州, bozhou", "东阿, donge",
    "尉犁, yuli", "番禺, panyu", "乐清, yueqing", "洪洞, hongtong", "大埔, dabu",
    "会稽, kuaiji", "无为, wuwei", "武威, wuwei", "吕梁, lvliang"
  })
  void placesAreReadAsTheirPeopleDo(String name, String read) {
    assertThat(Pinyin.of(name)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "银行, yinhang",
    "行长, hangzhang",
    "链长制, lianzhangzhi",
    "增长, zengzhang",
    "调研, diaoyan",
    "转型, zhuanxing",
    "京津冀, jingjinji"
  })
  void wordsAreReadByTheirSense(String word, String read) {
    assertThat(Pinyin.of(word)).isEqualTo(read);
  }

  @Test
  void marksAndSpacesLeaveNothing() {
    assertThat(Pinyin.of("“１号”　建议案，ＡＩ!")).isEqualTo("1haojianyianai");
  }

  @Test
  void charactersThatNobodyCanReadLeaveNothing() {
    assertThat(Pinyin.of("𠮷😀한")).isEmpty();
  }

  @Test
  void traditionalCharactersAreReadLikeTheSimplified() {
    assertThat(Pinyin.of("鋼鐵")).isEqualTo("gangtie");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "武汉以“1号”建议案追问：科教优势怎样落到产业上 | wuhan-1-hao-jianyian-zhuiwen-kejiao",
        "钢铁业怎样减碳 | gangtie-ye-zenyang-jiantan",
        "营口政协数年追一题 | yingkou-zhengxie-shunian-zhui-yi-ti",
        "中小企业数字化转型 | zhongxiaoqiye-shuzihua-zhuanxing",
        "安徽无为成为方向之一 | anhui-wuwei-chengwei-fangxiang-zhiyi",
        "GDP增长5% | gdp-zengzhang-5",
        "!? | ''"
      })
  void idIsProposedInWords(String title, String id) {
    assertThat(Pinyin.slug(title)).isEqualTo(id);
  }
}
