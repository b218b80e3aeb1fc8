package digest.model;

import java.util.Objects;

/** A step of a consultation as one language tells it. The nth text belongs to the nth step. */
public record StepText(Stage stage, Text text) {
  public StepText {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(text, "text");
  }
}
