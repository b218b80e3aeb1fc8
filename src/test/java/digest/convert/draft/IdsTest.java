package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import digest.content.DraftNames;
import digest.model.Level;
import digest.testing.Sites;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  private static final Ids IDS =
      new Ids(
          Sites.site()
              .region("shaanxi", "陕西", "Shaanxi", Level.PROVINCE, "")
              .region("chongqing", "重庆", "Chongqing", Level.PROVINCE, "")
              .region("wenxian", "温县", "Wen County", Level.COUNTY, "")
              .region("yangtze-river-delta", "长三角", "Yangtze River Delta", Level.CLUSTER, "")
              .build());

  @ParameterizedTest
  @CsvSource({
    "shaanxi, 陕西省政协：废钢循环利用, shaanxi-feigang-xunhuan-liyong",
    "chongqing, 重庆市政协聚焦养老服务, chongqing-yanglao-fuwu",
    "yangtze-river-delta, 长三角共建物流网络, changsanjiao-gongjian-wuliu-wangluo",
    "wenxian, 温县的“智囊团”, wenxian-zhinangtuan"
  })
  void idIsThePlaceAndTheMatter(String region, String headline, String id) {
    assertThat(IDS.of(Articles.report(headline), Optional.of(List.of(region)))).isEqualTo(id);
  }

  @Test
  void speechIsCalledByWhoSpeaks() {
    assertThat(IDS.of(Articles.speech("钱一", "委员", "各位："), Optional.of(List.of("shaanxi"))))
        .isEqualTo("shaanxi-qianyi-fayan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"……", "𠮷", "政协委员建言", "AI与“5G”", "———"})
  void everyHeadlineGivesAnId(String headline) {
    assertThat(IDS.of(Articles.report(headline), Optional.empty())).matches(DraftNames::isId);
  }

  @Test
  void longHeadlineGivesAShortId() {
    assertThat(IDS.of(Articles.report("废钢循环".repeat(200)), Optional.empty())).hasSizeLessThan(50);
  }
}
