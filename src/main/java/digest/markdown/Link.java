package digest.markdown;

import digest.diagnostic.Span;
import java.util.Locale;
import java.util.Objects;

/**
 * A link that is allowed, in reading order of its block.
 *
 * @param target where it leads, as written, escapes and entities decoded; percent signs are not
 * @param span the target in the source; for {@code [words][label]} that is in the definition
 */
public record Link(String target, Span span, Kind kind) {
  /** What a link leads to. */
  public enum Kind {
    /** Something of this site by its id: {@code topic:steel}. */
    ENTITY,
    /** http, https or mailto. */
    EXTERNAL,
    /** A place in the same text: {@code #section-2}. */
    ANCHOR,
    /** A path beside the article, or from the root of the host. */
    RELATIVE
  }

  public Link {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }

  /** Of an ENTITY: {@code article}, {@code topic}, {@code region}, …, in lower case. */
  public String scheme() {
    return target.substring(0, colon()).toLowerCase(Locale.ROOT);
  }

  /** Of an ENTITY: what follows the colon; may be empty, and need not exist. */
  public String id() {
    return target.substring(colon() + 1);
  }

  private int colon() {
    if (kind != Kind.ENTITY) {
      throw new IllegalStateException(kind + " has no id: " + target);
    }
    return target.indexOf(':');
  }
}
