package digest.content;

import digest.content.schema.Reading;
import digest.content.schema.Values;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Nearest;
import digest.diagnostic.Rule;
import digest.han.PersonalName;
import digest.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * People are spelt as their characters are read: the family name first, the given name in one word.
 * A spelling of another kind is left alone: a foreign name, or one of Hong Kong or Taiwan such as
 * Leung Chun-ying, is its owner's to choose.
 */
final class PersonChecks {
  static final Rule PERSON_PINYIN =
      Rule.warning("person-pinyin", "A person's English name is not how the Chinese one is read.");

  private static final int FEW = 2;
  private static final int MOST_SLIPS = 2;

  private PersonChecks() {}

  static void check(List<Values> people, Reading reading) {
    for (Values person : people) {
      Optional<Text> english = person.get(VocabularyFields.EN);
      Optional<Text> chinese = person.get(VocabularyFields.ZH);
      if (english.isPresent() && chinese.isPresent()) {
        check(chinese.get().value(), english.get(), reading);
      }
    }
  }

  private static void check(String chinese, Text english, Reading reading) {
    PersonalName.of(chinese)
        .filter(name -> !name.isSpelt(english.value()))
        .filter(name -> isMeant(name, english.value()))
        .ifPresent(name -> reading.report(problem(chinese, english, name)));
  }

  /** Whether it is pinyin with a slip: letters, spaces, capitals or the order are wrong. */
  private static boolean isMeant(PersonalName name, String english) {
    String letters = PersonalName.letters(english);
    String reversed = PersonalName.letters(reversed(english));
    int slips = english.contains("-") ? 0 : MOST_SLIPS;
    return name.spellings().stream()
        .map(PersonalName::letters)
        .anyMatch(
            right -> Nearest.slips(right, letters) <= slips || Nearest.slips(right, reversed) == 0);
  }

  private static String reversed(String english) {
    int space = english.lastIndexOf(' ');
    return space < 0 ? english : english.substring(space + 1) + english.substring(0, space);
  }

  private static Diagnostic problem(String chinese, Text english, PersonalName name) {
    String usual = PersonalName.letters(name.spellings().get(0));
    String spellings =
        name.spellings().stream()
            .filter(spelling -> PersonalName.letters(spelling).equals(usual))
            .limit(FEW)
            .map(spelling -> "`" + spelling + "`")
            .collect(Collectors.joining(" or "));
    return PERSON_PINYIN.at(
        english.span(),
        "`" + english + "` is not how `" + chinese + "` is spelt in pinyin",
        "write " + spellings + "; the family name comes first, the given name is one word");
  }
}
