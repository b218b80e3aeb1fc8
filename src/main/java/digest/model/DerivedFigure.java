package digest.model;

import java.util.List;
import java.util.Objects;

/** A figure the digest computed from printed ones. */
public record DerivedFigure(Text value, List<Text> from) {
  public DerivedFigure {
    Objects.requireNonNull(value, "value");
    from = List.copyOf(from);
  }
}
