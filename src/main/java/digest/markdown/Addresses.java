package digest.markdown;

import java.util.Optional;

/**
 * Where things are in the edition a text is shown in. Blocks keep their HTML without addresses, so
 * that one parse serves every edition. All values are plain text: escaping them for HTML is done
 * here, percent-encoding by whoever answers. Must be safe to share between threads.
 */
public interface Addresses {
  /** Everything as the editor wrote it: for the command line, and for tests. */
  Addresses AS_WRITTEN =
      new Addresses() {
        @Override
        public Optional<String> link(String scheme, String id) {
          return Optional.of(Urls.encode(scheme + ":" + id));
        }

        @Override
        public String image(String target) {
          return Urls.encode(target);
        }

        @Override
        public String id(String local) {
          return local;
        }
      };

  /**
   * The {@code href} for {@code article:}, {@code topic:}, {@code region:}, {@code mechanism:},
   * {@code person:} or {@code term:}; empty to show the words without a link.
   */
  Optional<String> link(String scheme, String id);

  /**
   * The {@code src} of an image, from its decoded target: a relative path, or an http or https URL.
   */
  String image(String target);

  /**
   * The id on the page of a heading or footnote, and of whatever a link to {@code #local} points
   * at. A page that holds two texts needs a prefix for each.
   */
  String id(String local);
}
