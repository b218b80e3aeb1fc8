package digest.markdown;

import digest.diagnostic.Span;
import java.util.Objects;

/**
 * An image that is allowed, in reading order of its block.
 *
 * @param target a relative path, or an http or https URL, escapes and entities decoded
 * @param alternative the words that stand for it; empty where the editor wrote none
 * @param span the target in the source; for {@code ![words][label]} that is in the definition
 */
public record Image(String target, String alternative, Span span) {
  public Image {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(alternative, "alternative");
    Objects.requireNonNull(span, "span");
  }
}
