package digest.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.Filed.Fate;
import digest.convert.draft.Sketch;
import digest.convert.draft.Wishes;
import digest.model.PartialDate;
import digest.testing.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilingTest {
  private static final String FOLDER = "content/drafts/";
  private static final String PAGE =
      "营口：养老服务进社区\n\n本报讯（记者 钱一）7月5日，市政协在社区开会，委员们谈到养老服务。\n\n会上，大家说了三件事。\n";

  private static List<Sketch> drafts(String page, String date) {
    Wishes wishes = new Wishes(PartialDate.parse(date), Optional.empty());
    Converter converter = new Converter(Sites.site().build(), wishes);
    return ((Converted.Page) converter.convert("p.txt", page.getBytes(UTF_8))).drafts();
  }

  private static Filed filed(Map<String, String> there, String date) {
    return new Filing(FOLDER, there, there.keySet()).file(drafts(PAGE, date)).get(0);
  }

  private static Filed first() {
    return filed(Map.of(), "2023-07");
  }

  @Test
  void newDraftIsWrittenUnderItsId() {
    assertThat(first().fate()).isEqualTo(Fate.WRITTEN);
    assertThat(first().path()).isEqualTo(FOLDER + first().draft().id() + ".zh.md");
  }

  @Test
  void takenIdGetsANumber() {
    Filed filed = filed(Map.of("content/articles/2023/" + first().id() + ".zh.md", "别的"), "");

    assertThat(filed.id()).isEqualTo(first().id() + "-2");
  }

  @Test
  void sameAgainChangesNothing() {
    assertThat(filed(Map.of(first().path(), first().text()), "2023-07").fate())
        .isEqualTo(Fate.UNCHANGED);
  }

  @Test
  void untouchedDraftIsWrittenAnew() {
    Filed again = filed(Map.of(first().path(), first().text()), "2022-07");

    assertThat(again.fate()).isEqualTo(Fate.REWRITTEN);
    assertThat(again.text()).contains("date: 2022-07-05");
  }

  @Test
  void editedDraftIsKept() {
    assertThat(filed(Map.of(first().path(), first().text() + "改过。\n"), "2022-07").fate())
        .isEqualTo(Fate.KEPT);
  }

  @Test
  void draftUnderAnotherNameIsRecognised() {
    Filed again = filed(Map.of(FOLDER + "renamed.zh.md", first().text() + "改过。\n"), "");

    assertThat(again.id()).isEqualTo("renamed");
  }

  @Test
  void publishedDraftIsNotWrittenAgain() {
    Filed again = filed(Map.of("content/articles/2023/fine.zh.md", first().text()), "");

    assertThat(again.fate()).isEqualTo(Fate.PUBLISHED);
  }

  @Test
  void articlesOfTheSamePageTwiceAreTwoDraftsAndStaySo() {
    List<Sketch> twice = new ArrayList<>(drafts(PAGE, ""));
    twice.addAll(drafts(PAGE, ""));
    List<Filed> filed = new Filing(FOLDER, Map.of(), List.of()).file(twice);
    Map<String, String> there =
        Map.of(filed.get(0).path(), filed.get(0).text(), filed.get(1).path(), filed.get(1).text());

    assertThat(new Filing(FOLDER, there, there.keySet()).file(twice))
        .extracting(Filed::fate)
        .containsExactly(Fate.UNCHANGED, Fate.UNCHANGED);
  }
}
