package digest.terms;

import digest.model.Entity;
import digest.model.Language;
import digest.model.Site;
import digest.model.Term;
import digest.model.Topic;
import digest.model.Vocabulary;

/** The names that the vocabularies of a site give, in one language. */
public final class SiteNames {
  private SiteNames() {}

  /** Entries by their name; of several with one name, all. */
  public static <E extends Entity> Names<E> of(Vocabulary<E> entries, Language language) {
    Names.Builder<E> names = new Names.Builder<>();
    entries.all().forEach(entry -> names.add(entry.name().in(language), entry));
    return names.build();
  }

  /** Terms by their name; in English by other renderings that will do as well. */
  public static Names<Term> glossary(Site site, Language language) {
    Names.Builder<Term> names = new Names.Builder<>();
    for (Term term : site.glossary().all()) {
      names.add(term.name().in(language), term);
      if (language == Language.EN) {
        term.accept().forEach(other -> names.add(other, term));
      }
    }
    return names.build();
  }

  /** Regions, people, mechanisms and topics together. */
  public static Names<Entity> entities(Site site, Language language) {
    Names.Builder<Entity> names = new Names.Builder<>();
    site.regions().all().forEach(entry -> names.add(entry.name().in(language), entry));
    site.people().all().forEach(entry -> names.add(entry.name().in(language), entry));
    site.mechanisms().all().forEach(entry -> names.add(entry.name().in(language), entry));
    for (Topic topic : site.topics().all()) {
      names.add(topic.name().in(language), topic);
    }
    return names.build();
  }
}
