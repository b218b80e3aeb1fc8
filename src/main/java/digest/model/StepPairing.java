package digest.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Which step of an English text belongs to which step of the Chinese one: in order, each to the
 * next Chinese step of its stage. So a step that one of the texts leaves out moves no other.
 */
public final class StepPairing {
  private static final int NONE = -1;

  private final List<Integer> zhOfEn = new ArrayList<>();
  private final List<Integer> enOfZh;

  public StepPairing(List<Stage> chinese, List<Stage> english) {
    enOfZh = new ArrayList<>(Collections.nCopies(chinese.size(), NONE));
    int next = 0;
    for (Stage stage : english) {
      int found = chinese.subList(next, chinese.size()).indexOf(stage);
      if (found != NONE) {
        enOfZh.set(next + found, zhOfEn.size());
      }
      zhOfEn.add(found == NONE ? NONE : next + found);
      next += found + 1;
    }
  }

  /** Of the two texts of an article; without an English one nothing has a twin. */
  public static StepPairing of(Article article) {
    return new StepPairing(
        stages(article.chinese()),
        article.in(Language.EN).map(StepPairing::stages).orElse(List.of()));
  }

  private static List<Stage> stages(Translation text) {
    return text.steps().stream().map(StepText::stage).toList();
  }

  /** The 0-based index of the English twin of a Chinese step. */
  public Optional<Integer> english(int chinese) {
    return Optional.of(enOfZh.get(chinese)).filter(index -> index != NONE);
  }

  /** The 0-based index of the Chinese twin of an English step. */
  public Optional<Integer> chinese(int english) {
    return Optional.of(zhOfEn.get(english)).filter(index -> index != NONE);
  }
}
