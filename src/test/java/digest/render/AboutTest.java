package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Bilingual;
import digest.model.Language;
import digest.model.Mechanism;
import digest.model.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AboutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "先调研。再开会。                          | 先调研。",
        "书记说：“议得好！”会后办理。              | 书记说：“议得好！”",
        "一句话，没有句号                          | 一句话，没有句号",
        "They study 3.5 km of road. Then they meet. | They study 3.5 km of road.",
        "He called it “good.” Then he left.         | He called it “good.”",
        "The No. 1 proposal of a year. It leads.    | The No. 1 proposal of a year.",
        "It asks, e.g. about roads, and is done.    | It asks, e.g. about roads, and is done."
      })
  void listsGiveTheFirstSentenceOfADefinition(String definition, String first) {
    assertThat(shortly(definition)).isEqualTo(first);
  }

  @Test
  void whatIsSaidOfOtherEntriesStaysWhole() {
    Bilingual about = new Bilingual("港。船。", "Ports. Ships.");
    Topic topic = new Topic("ports", new Bilingual("港口", "Ports"), about, 0);

    assertThat(About.shortly(topic, Language.ZH)).isEqualTo("港。船。");
  }

  private static String shortly(String definition) {
    Bilingual about = new Bilingual(definition, "");
    return About.shortly(new Mechanism("talk", new Bilingual("议事", "Talk"), about), Language.ZH);
  }
}
