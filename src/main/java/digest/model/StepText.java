package digest.model;

import java.util.Objects;

/**
 * A step of a consultation as one language tells it. In Chinese the nth text belongs to the nth
 * step; for English see {@link StepPairing}.
 */
public record StepText(Stage stage, Text text) {
  public StepText {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(text, "text");
  }
}
