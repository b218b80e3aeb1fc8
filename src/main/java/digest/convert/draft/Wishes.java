package digest.convert.draft;

import digest.model.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What an editor knows of a page that is not printed on it.
 *
 * @param date of the print, as far as known
 * @param outlet id of the newspaper
 */
public record Wishes(Optional<PartialDate> date, Optional<String> outlet) {
  public static final Wishes NONE = new Wishes(Optional.empty(), Optional.empty());

  public Wishes {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(outlet, "outlet");
  }
}
