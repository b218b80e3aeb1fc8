package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Level;
import digest.model.Site;
import digest.testing.Sites;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final Site SITE =
      Sites.site()
          .region("anhui", "安徽", "Anhui", Level.PROVINCE, "")
          .region("wuwei-anhui", "无为", "Wuwei", Level.COUNTY, "anhui")
          .region("gansu", "甘肃", "Gansu", Level.PROVINCE, "")
          .region("wuwei-gansu", "武威", "Wuwei", Level.CITY, "gansu")
          .region("baiyin", "白银", "Baiyin", Level.CITY, "gansu")
          .region("beijing", "北京", "Beijing", Level.PROVINCE, "")
          .region("chaoyang-beijing", "朝阳区", "Chaoyang District", Level.COUNTY, "beijing")
          .region("haidian", "海淀区", "Haidian District", Level.COUNTY, "beijing")
          .region("miyun", "密云区", "Miyun District", Level.COUNTY, "beijing")
          .region("liaoning", "辽宁", "Liaoning", Level.PROVINCE, "")
          .region("chaoyang-liaoning", "朝阳", "Chaoyang", Level.CITY, "liaoning")
          .region("dalian", "大连", "Dalian", Level.CITY, "liaoning")
          .region("shanxi", "山西", "Shanxi", Level.PROVINCE, "")
          .region("shaanxi", "陕西", "Shaanxi", Level.PROVINCE, "")
          .region("henan", "河南", "Henan", Level.PROVINCE, "")
          .region("wenxian", "温县", "Wen County", Level.COUNTY, "henan")
          .region("tianjin", "天津", "Tianjin", Level.PROVINCE, "")
          .region("hebei", "河北", "Hebei", Level.PROVINCE, "")
          .cluster("jingjinji", "京津冀", "Jing-Jin-Ji", "beijing", "tianjin", "hebei")
          .build();

  private static List<String> regions(String headline, String text) {
    return new Places(SITE).of(Articles.report(headline, text)).value().orElse(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "安徽无为政协建言, wuwei-anhui",
    "甘肃武威政协建言, wuwei-gansu",
    "辽宁朝阳政协建言, chaoyang-liaoning",
    "北京朝阳政协建言, chaoyang-beijing",
    "朝阳区政协建言, chaoyang-beijing",
    "朝阳市政协建言, chaoyang-liaoning",
    "山西省政协建言, shanxi",
    "陕西省政协建言, shaanxi",
    "温县政协建言, wenxian",
    "白银市政协建言, baiyin",
    "京津冀联合建链, jingjinji"
  })
  void placeIsToldByTheTextAroundIt(String headline, String region) {
    assertThat(regions(headline, "会上有十人发言。")).containsExactly(region);
  }

  @ParameterizedTest
  @CsvSource({"迎着朝阳出发", "黄金白银都要看", "发展朝阳产业", "有所为有所不为", "无为而治的道理"})
  void commonWordIsNoPlace(String headline) {
    assertThat(regions(headline, "会上有十人发言。")).isEmpty();
  }

  @Test
  void placeOfOneNameWithAnotherIsLeftOpenAndToldSo() {
    Proposal<List<String>> proposal = new Places(SITE).of(Articles.report("朝阳政协建言", "开会。"));

    assertThat(proposal.value()).isEmpty();
    assertThat(proposal.reason()).contains("不能确定", "朝阳");
  }

  @Test
  void fullNameElsewhereSaysWhatTheShortOneMeans() {
    assertThat(regions("朝阳：果品下山", "辽宁省朝阳市的委员说，朝阳的果品好。")).containsExactly("chaoyang-liaoning");
  }

  @Test
  void mostSpecificIsMeant() {
    assertThat(regions("河南：看县域", "河南省温县政协调研，温县委员建言，河南要发展。")).containsExactly("wenxian");
  }

  @Test
  void institutionIsNoPlace() {
    assertThat(regions("听专家讲课", "大连工业大学的教授说。")).isEmpty();
  }

  @Test
  void placeInPassingIsNone() {
    assertThat(regions("温县政协调研", "温县委员去过大连。温县、温县。")).containsExactly("wenxian");
  }

  @Test
  void partsOfAPlaceThatAnArticleGoesThroughStandBesideIt() {
    assertThat(regions("北京修桥记", "北京有三个区修桥。朝阳区先动手，朝阳区修了三座；海淀区跟上，海淀区也修了三座；密云区刚画好图。"))
        .containsExactlyInAnyOrder("beijing", "chaoyang-beijing", "haidian", "miyun");
  }

  @Test
  void partThatIsNamedInPassingDoesNot() {
    assertThat(regions("北京修桥记", "北京修了三座桥，从朝阳区请来两位师傅。")).containsExactly("beijing");
  }

  @Test
  void clusterInTheHeadlineIsMeantRatherThanItsMember() {
    assertThat(regions("京津冀修桥记", "河北动手早，河北修了三座；河北还要再修。")).containsExactly("jingjinji");
  }

  @Test
  void shortNameIsNoCommonWordBesideTheFullOne() {
    assertThat(regions("桥上见闻", "白银市修桥，白银人高兴。白银的桥不宽。")).containsExactly("baiyin");
  }

  @Test
  void meetingInTheCapitalIsHeldInBeijing() {
    assertThat(regions("桥梁论坛开幕", "桥梁论坛9月2日在京开幕。")).containsExactly("beijing");
  }
}
