package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.OwnContent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {
  private static Subjects subjects;

  @BeforeAll
  static void read() throws IOException {
    subjects = new Subjects(OwnContent.site());
  }

  @ParameterizedTest
  @CsvSource({
    "社区养老服务怎样送到老人家里, elderly-care",
    "废钢循环利用大有可为，钢铁企业谋转型, steel",
    "绿色金融怎样服务中小企业融资和信贷, finance",
    "铁路公路港口一起建，货物流通更顺, transport-logistics",
    "优化营商环境，为企业解决经营困难, business-environment"
  })
  void topicIsFoundByItsWords(String headline, String topic) {
    assertThat(subjects.of(Articles.report(headline)).value().orElseThrow()).contains(topic);
  }

  @Test
  void whatIsAboutNothingOfThisHasNoTopic() {
    assertThat(subjects.of(Articles.report("小雨下了一夜", "花开了。")).value()).isEmpty();
  }

  @Test
  void atMostThreeTopicsAreProposed() {
    String all = "科技创新 产业集群 钢铁 绿色低碳 营商环境 县域经济 数字经济 文化旅游 养老服务 金融";

    assertThat(subjects.of(Articles.report(all)).value().orElse(List.of())).hasSizeLessThan(4);
  }

  @ParameterizedTest
  @CsvSource({
    "双碳目标下的渡口要减排, low-carbon",
    "外资和外贸船来了，渡口先要修好, opening-up",
    "三县都市圈一起修桥, regional-coordination"
  })
  void topicIsFoundByTheSignsOfItsEntry(String headline, String topic) {
    assertThat(subjects.of(Articles.report(headline, headline)).value().orElseThrow())
        .contains(topic);
  }
}
