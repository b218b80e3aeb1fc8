package digest.check.words;

import java.util.Objects;
import java.util.Optional;

/** A part in each language, or in one of them alone. */
record Row(Optional<Part> chinese, Optional<Part> english) {
  Row {
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  boolean isPair() {
    return chinese.isPresent() && english.isPresent();
  }
}
