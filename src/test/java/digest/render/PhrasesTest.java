package digest.render;

import static org.assertj.core.api.Assertions.assertThat;

import digest.model.Language;
import digest.model.Words;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private final Phrases phrases =
      new Phrases(
          new Words(
              Language.EN,
              Map.of(
                  "count", "{0} articles",
                  "count.one", "{0} article",
                  "plain", "Page {0}",
                  "two", "{1} before {0}")));

  @Test
  void exactlyOneIsSaidInTheSingular() {
    assertThat(phrases.say("count", 1)).isEqualTo("1 article");
  }

  @Test
  void noneAndManyAreSaidInThePlural() {
    assertThat(phrases.say("count", 0)).isEqualTo("0 articles");
    assertThat(phrases.say("count", 1000)).isEqualTo("1000 articles");
  }

  @Test
  void withoutASingularThePluralServes() {
    assertThat(phrases.say("plain", 1)).isEqualTo("Page 1");
  }

  @Test
  void argumentsGoWhereTheirNumbersStand() {
    assertThat(phrases.say("two", "a", "b")).isEqualTo("b before a");
  }

  @Test
  void bracesWithinAnArgumentStay() {
    assertThat(phrases.say("two", "{1}", "$0")).isEqualTo("$0 before {1}");
  }

  @Test
  void placeWithoutAnArgumentStays() {
    assertThat(phrases.say("plain")).isEqualTo("Page {0}");
  }
}
