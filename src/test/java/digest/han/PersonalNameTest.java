package digest.han;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNameTest {
  @ParameterizedTest
  @CsvSource({
    "郭元强, Guo Yuanqiang",
    "李红莉, Li Hongli",
    "吕岩, Lyu Yan",
    "吕岩, Lü Yan",
    "吕岩, Lǚ Yán",
    "王女英, Wang Nyuying",
    "王女英, Wang Nüying",
    "单田芳, Shan Tianfang",
    "解学恭, Xie Xuegong",
    "曾培炎, Zeng Peiyan",
    "仇保兴, Qiu Baoxing",
    "区梦觉, Ou Mengjue",
    "查良镛, Zha Liangyong",
    "任正非, Ren Zhengfei",
    "尉迟恭, Yuchi Gong",
    "万俟雪, Moqi Xue",
    "华国锋, Hua Guofeng",
    "朴槿, Piao Jin",
    "盖叫天, Ge Jiaotian",
    "纪晓岚, Ji Xiaolan",
    "员半千, Yun Banqian",
    "宓成, Mi Cheng",
    "折可求, She Keqiu",
    "欧阳文, Ouyang Wen",
    "司马光, Sima Guang",
    "诸葛亮, Zhuge Liang",
    "上官云珠, Shangguan Yunzhu",
    "乐黛云, Yue Daiyun",
    "翟志刚, Zhai Zhigang",
    "缪昌文, Miao Changwen",
    "覃志刚, Qin Zhigang",
    "李永安, Li Yong’an",
    "李永安, Li Yongan",
    "张行, Zhang Xing",
    "朱镕基, Zhu Rongji",
    "刘略, Liu Lüe",
  })
  void spellingIsRight(String chinese, String english) {
    assertThat(PersonalName.of(chinese).orElseThrow().isSpelt(english)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "郭元强, Guo Yuanqang",
    "郭元强, Guo Yuan Qiang",
    "郭元强, Guo Yuan-qiang",
    "郭元强, Yuanqiang Guo",
    "郭元强, guo yuanqiang",
    "吕岩, Lu Yan",
    "吕岩, Lv Yan",
    "单田芳, Dan Tianfang",
    "解学恭, Jie Xuegong",
    "曾培炎, Ceng Peiyan",
    "仇保兴, Chou Baoxing",
    "区梦觉, Qu Mengjue",
    "查良镛, Cha Liangyong",
    "尉迟恭, Weichi Gong",
    "欧阳文, Ou Yangwen",
    "盖叫天, Gei Jiaotian",
  })
  void spellingIsWrong(String chinese, String english) {
    assertThat(PersonalName.of(chinese).orElseThrow().isSpelt(english)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"马斯克埃隆", "王", "Elon", "王A", "", "阿里木江·买买提"})
  void otherNamesAreNotRead(String name) {
    assertThat(PersonalName.of(name)).isEmpty();
  }

  @Test
  void usualSpellingComesFirst() {
    assertThat(PersonalName.of("吕岩").orElseThrow().spellings()).startsWith("Lyu Yan", "Lü Yan");
  }

  @Test
  void lettersOfUmlautAreAlikeHoweverWritten() {
    assertThat(PersonalName.letters("Lü Yan"))
        .isEqualTo(PersonalName.letters("lyuyan"))
        .isEqualTo("lvyan");
  }

  @Test
  void soundIsFoundAcrossCharacters() {
    assertThat(Sounds.holds("在魏县开会", "wei")).isTrue();
    assertThat(Sounds.holds("在魏县开会", "weixian")).isTrue();
    assertThat(Sounds.holds("在魏县开会", "wexian")).isFalse();
  }
}
