package digest.convert.line;

import digest.model.Byline;
import java.util.List;

/**
 * What a byline says.
 *
 * @param bylines in the order of print
 * @param named whether an office or a bracket says that it is one; else it is bare names
 * @param photo whether it credits nothing but pictures
 */
public record PrintedByline(List<Byline> bylines, boolean named, boolean photo) {
  public PrintedByline {
    bylines = List.copyOf(bylines);
  }
}
