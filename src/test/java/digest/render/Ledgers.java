package digest.render;

import digest.model.Count;
import digest.model.Language;
import digest.model.Level;
import digest.model.PartialDate;
import digest.model.Stage;
import digest.model.Step;
import digest.testing.Articles;
import digest.testing.Sites;
import java.util.Map;
import java.util.Optional;

/** Sites whose articles tell of consultations. */
final class Ledgers {
  private Ledgers() {}

  /** Three articles with four consultations, and one without. */
  static Sites site() {
    return Sites.site()
        .region("liaoning", "辽宁", "Liaoning", Level.PROVINCE, "")
        .region("yingkou", "营口", "Yingkou", Level.CITY, "liaoning")
        .region("dashiqiao", "大石桥", "Dashiqiao", Level.COUNTY, "yingkou")
        .cluster("coast", "辽宁沿海", "The Liaoning coast", "liaoning")
        .person("li-qiang", "李强", "Li Qiang")
        .person("li-qiang-too", "李强", "Li Qiang")
        .person("yao-hua", "姚华", "Yao Hua")
        .articles(
            Articles.article("chemicals")
                .zh("题一，\"甲\"", "摘要", "文。\n")
                .en("Title, \"one\"", "Summary", "Text.\n")
                .date("2023-07")
                .regions("liaoning", "dashiqiao", "coast")
                .people("li-qiang-too", "yao-hua")
                .steps(
                    step(Stage.QUESTION, "2020", Map.of()),
                    step(Stage.RESEARCH, "2021-07-13", Map.of(Count.GROUPS, 23, Count.MONTHS, 3)),
                    step(Stage.RESPONSE, "", Map.of()),
                    step(Stage.RESPONSE, "", Map.of()),
                    step(Stage.QUESTION, "", Map.of()),
                    step(Stage.OUTCOME, "", Map.of(Count.DAYS, 5)))
                .stepTexts(Language.ZH, "化工怎样办？", "去看了。", "李强说好，李强再说好。", "市里也说好。", "港口怎样办？", "办了。")
                .stepTexts(
                    Language.EN,
                    "What of chemicals, \"fine\" ones?",
                    "They looked.",
                    "Li Qiang said yes.",
                    "So did Yao Hua’s city.",
                    "What of the port?"),
            Articles.article("untranslated")
                .untranslated()
                .date("2022")
                .steps(step(Stage.QUESTION, "", Map.of(Count.GROUPS, 2)))
                .stepTexts(Language.ZH, "问什么？"),
            Articles.article("unasked")
                .date("2021")
                .steps(step(Stage.RESEARCH, "", Map.of()))
                .stepTexts(Language.ZH, "看了。")
                .stepTexts(Language.EN, "They looked."),
            Articles.article("none").date("2024"));
  }

  private static Step step(Stage stage, String date, Map<Count, Integer> counts) {
    return new Step(stage, Optional.of(date).flatMap(PartialDate::parse), counts);
  }
}
