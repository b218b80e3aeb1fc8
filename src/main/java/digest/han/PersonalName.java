package digest.han;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name of a Chinese person: the family name, then the given name. In English the order stays,
 * and the given name is one word: 郭元强 is Guo Yuanqiang (GB/T 28039, spelling of personal names).
 *
 * @param surname one character, or two as in 欧阳
 * @param given one character or two
 */
public record PersonalName(String surname, String given) {
  private static final int LONGEST_GIVEN = 2;

  public PersonalName {
    if (Surnames.readings(surname).isEmpty() || given.isEmpty()) {
      throw new IllegalArgumentException("surname " + surname + ", given name " + given);
    }
  }

  /** Nothing where this is no such name: foreigners, and people of other nationalities. */
  public static Optional<PersonalName> of(String chinese) {
    int surname = Surnames.length(chinese);
    int given = chinese.length() - surname;
    boolean isName =
        surname > 0
            && given <= LONGEST_GIVEN
            && chinese.substring(surname).chars().allMatch(c -> isReadable((char) c));
    return isName
        ? Optional.of(new PersonalName(chinese.substring(0, surname), chinese.substring(surname)))
        : Optional.empty();
  }

  private static boolean isReadable(char c) {
    return !Syllables.of(c).isEmpty();
  }

  /**
   * How it may be spelt, the usual way first. Characters with several readings give several
   * spellings; lü may be written Lyu, as passports do, or Lü.
   */
  public List<String> spellings() {
    Set<String> spellings = new LinkedHashSet<>();
    for (String family : Surnames.readings(surname)) {
      for (String name : givenSpellings()) {
        spellings.addAll(written(family, name));
      }
    }
    return List.copyOf(spellings);
  }

  /** Whether this is one of its spellings, to the letter; tone marks do not count. */
  public boolean isSpelt(String english) {
    String plain = withoutTones(english).replace("’", "'");
    return spellings().stream().map(spelling -> spelling.replace("’", "'")).anyMatch(plain::equals);
  }

  /** Its letters alone, in lower case, without tones, ü and its spelling yu as {@code v}. */
  public static String letters(String english) {
    StringBuilder letters = new StringBuilder(english.length());
    String plain = isAscii(english) ? english : withoutTones(english);
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (Character.isLetter(c)) {
        letters.append(c == 'ü' ? 'v' : c);
      }
    }
    String all = letters.toString();
    return all.contains("yu") ? all.replace("lyu", "lv").replace("nyu", "nv") : all;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** An apostrophe parts syllables where the second begins with a vowel: Yong’an. */
  private List<String> givenSpellings() {
    List<String> read = List.of("");
    for (int i = 0; i < given.length(); i++) {
      List<String> longer = new ArrayList<>();
      for (String before : read) {
        for (String syllable : Syllables.of(given.charAt(i))) {
          boolean parted = !before.isEmpty() && "aeo".indexOf(syllable.charAt(0)) >= 0;
          longer.add(before + (parted ? "’" : "") + syllable);
        }
      }
      read = longer;
    }
    return read;
  }

  private static Set<String> written(String family, String name) {
    Set<String> written = new LinkedHashSet<>();
    String plain = capital(family) + " " + capital(name);
    written.add(spell(plain, "yu"));
    written.add(spell(plain, "ü"));
    return written.stream()
        .flatMap(one -> List.of(one, one.replace("’", "")).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The v of lv and nv; lve is lüe in either way of writing. */
  private static String spell(String typed, String umlaut) {
    return typed.replace("ve", "üe").replace("v", umlaut);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Lǚ is Lü, and Guō is Guo. */
  private static String withoutTones(String english) {
    String parted = Normalizer.normalize(english, Normalizer.Form.NFD);
    return Normalizer.normalize(
        parted.replaceAll("[\\u0300\\u0301\\u0304\\u030C]", ""), Normalizer.Form.NFC);
  }
}
