package digest.convert;

import digest.convert.assembly.Composer;
import digest.convert.draft.Drafter;
import digest.convert.draft.Wishes;
import digest.convert.layout.Composition;
import digest.convert.page.PageReader;
import digest.convert.page.Reading;
import digest.model.Site;

/**
 * From the bytes of a newspaper page to its articles and the drafts of them. A pure function,
 * immutable and safe to share between threads: pages are converted side by side.
 */
public final class Converter {
  private final Drafter drafter;

  /**
   * @param site whose vocabularies the drafts may name
   * @param wishes what is known of the pages besides
   */
  public Converter(Site site, Wishes wishes) {
    this.drafter = new Drafter(site, wishes);
  }

  /**
   * Converts a page; never throws for what is in it.
   *
   * @param name what messages and drafts call it; its ending says what it is written in
   * @param bytes the whole file, or its first {@link PageReader#LARGEST} bytes and one more
   */
  public Converted convert(String name, byte[] bytes) {
    Reading reading = PageReader.read(name, bytes);
    if (reading instanceof Reading.Sound sound) {
      Composition composition = Composer.compose(sound.page());
      return new Converted.Page(composition, drafter.draft(composition));
    }
    return new Converted.Refused(((Reading.Refused) reading).problem());
  }
}
