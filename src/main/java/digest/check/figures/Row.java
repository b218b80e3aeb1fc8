package digest.check.figures;

import java.util.Objects;
import java.util.Optional;

/** A passage in each language, or in one of them alone. */
record Row(Optional<Passage> chinese, Optional<Passage> english) {
  Row {
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  static Row of(Passage chinese, Passage english) {
    return new Row(Optional.of(chinese), Optional.of(english));
  }

  boolean isPair() {
    return chinese.isPresent() && english.isPresent();
  }
}
