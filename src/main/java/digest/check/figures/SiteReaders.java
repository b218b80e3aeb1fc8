package digest.check.figures;

import digest.model.Bilingual;
import digest.model.Entity;
import digest.model.Site;
import digest.model.Vocabulary;
import digest.quantity.NotQuantities;
import digest.quantity.QuantityReader;
import digest.quantity.Readers;
import digest.quantity.chinese.ChineseQuantities;
import digest.quantity.english.EnglishQuantities;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What reads the quantities in the texts of a site. */
public final class SiteReaders {
  private SiteReaders() {}

  /** The names of the site are not read as quantities, 西北五省区 for instance. */
  public static Readers of(Site site) {
    Readers plain = of(NotQuantities.NONE);
    List<String> not = new ArrayList<>(site.notQuantities());
    names(site).map(Bilingual::zh).filter(zh -> reads(plain.chinese(), zh)).forEach(not::add);
    names(site).map(Bilingual::en).filter(en -> reads(plain.english(), en)).forEach(not::add);
    return of(new NotQuantities(not));
  }

  static Readers of(NotQuantities not) {
    return new Readers(new ChineseQuantities(not), new EnglishQuantities(not));
  }

  private static Stream<Bilingual> names(Site site) {
    return Stream.of(
            site.regions(), site.outlets(), site.mechanisms(), site.people(), site.glossary())
        .map(Vocabulary::all)
        .flatMap(List::stream)
        .map(Entity::name);
  }

  private static boolean reads(QuantityReader reader, String name) {
    return !reader.read(name).isEmpty();
  }
}
