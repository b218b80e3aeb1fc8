package digest.model;

import java.util.Objects;

/** A number worth showing, as one language writes it. Its id pairs it with its twin. */
public record Figure(String id, Text value, Text label) {
  public Figure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(label, "label");
  }
}
