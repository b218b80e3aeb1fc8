package digest.han;

import digest.diagnostic.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an id that nobody knows was meant for: one that is spelt nearly so, one whose Chinese name
 * was typed in its place, whole, in part or with homophones ({@code 枝能} for 智能), or one whose name
 * is read as it was typed ({@code changsanjiao} for 长三角).
 */
public final class Meant {
  private static final int FEW = 3;

  private final Map<String, String> names;

  /**
   * @param names the Chinese name for every id; empty where there is none
   */
  public Meant(Map<String, String> names) {
    this.names = new TreeMap<>(names);
  }

  /** Such as {@code did you mean `changsanjiao` (长三角)?}, or nothing. */
  public String hint(String typed) {
    List<String> ids = typed.codePoints().anyMatch(Script::isHan) ? chinese(typed) : ascii(typed);
    return ids.isEmpty()
        ? ""
        : ids.stream().map(this::shown).collect(Collectors.joining(" or ", "did you mean ", "?"));
  }

  /** All ids, in their order: {@code `wuhan` (武汉), `wuhu` (芜湖)}. */
  public String all() {
    return names.keySet().stream().map(this::shown).collect(Collectors.joining(", "));
  }

  private List<String> chinese(String typed) {
    String sound = Pinyin.of(typed);
    List<String> alike = sounding(sound, Function.identity());
    if (alike.isEmpty()) {
      alike = named(typed, String::contains);
    }
    if (alike.isEmpty()) {
      alike = named(typed, (name, word) -> word.contains(name));
    }
    return alike.isEmpty() ? sounding(sound, Meant::blurred) : alike;
  }

  private List<String> ascii(String typed) {
    List<String> near = Nearest.to(typed, names.keySet()).stream().toList();
    String sound = typed.replaceAll("[^a-z0-9]", "");
    if (!near.isEmpty() || sound.isEmpty()) {
      return near;
    }
    List<String> alike = sounding(sound, Function.identity());
    return alike.isEmpty() ? nearlySounding(sound) : alike;
  }

  private List<String> nearlySounding(String sound) {
    Map<String, String> idsBySound = new LinkedHashMap<>();
    names.forEach((id, name) -> idsBySound.putIfAbsent(blurred(Pinyin.of(name)), id));
    idsBySound.remove("");
    return Nearest.to(blurred(sound), idsBySound.keySet()).map(idsBySound::get).stream().toList();
  }

  private List<String> sounding(String sound, Function<String, String> ear) {
    String heard = ear.apply(sound);
    return few(
        names.keySet().stream()
            .filter(
                id ->
                    !heard.isEmpty()
                        && (ear.apply(id.replace("-", "")).equals(heard)
                            || ear.apply(Pinyin.of(names.get(id))).equals(heard))));
  }

  /** A name of one character is part of too much. */
  private List<String> named(String typed, BiPredicate<String, String> holds) {
    return few(
        names.keySet().stream()
            .filter(id -> names.get(id).length() > 1 && typed.length() > 1)
            .filter(id -> holds.test(names.get(id), typed)));
  }

  /** So many that a person can choose; of more, none is a hint. */
  private static List<String> few(Stream<String> found) {
    List<String> ids = found.limit(FEW + 1).toList();
    return ids.size() > FEW ? List.of() : ids;
  }

  private String shown(String id) {
    String name = names.get(id);
    return "`" + id + "`" + (name.isEmpty() ? "" : " (" + name + ")");
  }

  /** Without what many speakers of the south do not tell apart. */
  private static String blurred(String sound) {
    return sound.replaceAll("([zcs])h", "$1").replaceAll("([aei])ng", "$1n");
  }
}
