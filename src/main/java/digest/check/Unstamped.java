package digest.check;

import digest.diagnostic.Span;
import java.util.Objects;

/** A part of an English text that nobody has stamped as compared with its Chinese. */
public record Unstamped(Gap.Part part, Span span) {
  public Unstamped {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
  }
}
