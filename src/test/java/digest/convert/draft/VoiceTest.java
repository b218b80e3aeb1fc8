package digest.convert.draft;

import static org.assertj.core.api.Assertions.assertThat;

import digest.convert.layout.PrintedArticle.Speaker;
import digest.model.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoiceTest {
  private static final String[] TEXTS = {"伍庆之说，先修桥。", "伍庆之认为，桥要窄。", "村民伍庆之还谈到渡口。"};

  @Test
  void headlineThatGivesSomebodyTheWordIsOverASpeech() {
    Voice voice = Voice.of(Articles.report("伍庆之：渡口之后再说桥", TEXTS));

    assertThat(voice).isEqualTo(new Voice(Kind.SPEECH, Optional.of(new Speaker("伍庆之", ""))));
  }

  @Test
  void oneOfSeveralWhoSpeakIsNoSpeaker() {
    Voice voice = Voice.of(Articles.report("伍庆之：渡口之后再说桥", "伍庆之说。", "有人说。", "又有人说。", "都说。"));

    assertThat(voice).isEqualTo(new Voice(Kind.REPORT, Optional.empty()));
  }

  @Test
  void placeBeforeAColonIsNobody() {
    assertThat(Voice.of(Articles.report("青砚市：渡口之后再说桥", "青砚市", "青砚市", "青砚市")).speaker()).isEmpty();
  }

  @Test
  void proposalHasNoSpeaker() {
    Speaker member = new Speaker("伍庆之", "县政协委员");

    assertThat(Voice.of(Articles.of(Kind.PROPOSAL, "修桥", Optional.of(member), TEXTS)).speaker())
        .isEmpty();
  }

  @Test
  void speechHasTheSpeakerThatIsPrinted() {
    Speaker member = new Speaker("伍庆之", "县政协委员");

    assertThat(Voice.of(Articles.speech("伍庆之", "县政协委员", TEXTS)).speaker()).hasValue(member);
  }
}
