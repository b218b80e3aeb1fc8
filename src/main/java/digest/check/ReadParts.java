package digest.check;

import digest.markdown.AlignedDocument;
import digest.model.Article;
import digest.model.Figure;
import digest.model.Language;
import digest.model.Pair;
import digest.model.Review.Tally;
import digest.model.StepPairing;
import digest.model.Translates;
import digest.model.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many parts of a translation somebody has stamped as read, of those that have a Chinese:
 * title, summary, key figures, steps and blocks. Whether the Chinese is still the same is not asked
 * here, so nothing is hashed.
 */
final class ReadParts {
  private ReadParts() {}

  static Tally of(Article article, AlignedDocument document) {
    return article
        .in(Language.EN)
        .map(english -> tally(stamped(article, english, document)))
        .orElse(Tally.NONE);
  }

  private static Tally tally(List<Boolean> parts) {
    return new Tally((int) parts.stream().filter(stamped -> stamped).count(), parts.size());
  }

  /** For each part whether it bears a stamp. */
  private static List<Boolean> stamped(
      Article article, Translation english, AlignedDocument document) {
    Translates stamps = english.translates();
    List<Boolean> parts = new ArrayList<>();
    parts.add(stamps.title().isPresent());
    parts.add(stamps.summary().isPresent());
    Set<String> chinese =
        article.chinese().figures().stream().map(Figure::id).collect(Collectors.toSet());
    english.figures().stream()
        .map(Figure::id)
        .filter(chinese::contains)
        .forEach(id -> parts.add(stamps.figures().containsKey(id)));
    StepPairing steps = StepPairing.of(article);
    for (int i = 0; i < english.steps().size(); i++) {
      if (steps.chinese(i).isPresent()) {
        parts.add(i < stamps.steps().size() && !stamps.steps().get(i).isEmpty());
      }
    }
    document.pairs().stream()
        .map(Pair::state)
        .filter(state -> state != Pair.State.MISSING && state != Pair.State.EXTRA)
        .forEach(state -> parts.add(state != Pair.State.UNSTAMPED));
    return parts;
  }
}
