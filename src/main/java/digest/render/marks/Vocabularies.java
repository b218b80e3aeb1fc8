package digest.render.marks;

import digest.model.Article;
import digest.model.Entity;
import digest.model.Language;
import digest.model.Level;
import digest.model.Region;
import digest.model.Site;
import digest.model.Vocabulary;
import digest.terms.Mention;
import digest.terms.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of a site in both languages, and which of them an article can mean. Namesakes are told
 * apart by its header: a person is meant where it lists them, and a city or county where it lists
 * it or what it lies in or consists of. Provinces, groups of regions, mechanisms and terms have no
 * namesakes.
 */
final class Vocabularies {
  private final Site site;
  private final Names<Target> names;

  Vocabularies(Site site) {
    this.site = site;
    Names.Builder<Target> builder = new Names.Builder<>();
    for (Language language : Language.values()) {
      add("mechanism", site.mechanisms(), language, builder);
      add("person", site.people(), language, builder);
      add("region", site.regions(), language, builder);
      add("term", site.glossary(), language, builder);
    }
    this.names = builder.build();
  }

  private static void add(
      String scheme,
      Vocabulary<? extends Entity> entries,
      Language language,
      Names.Builder<Target> builder) {
    entries
        .all()
        .forEach(
            entry ->
                builder.add(entry.name().in(language), new Target(scheme, entry.id(), language)));
  }

  /** In the order they stand; the longest where several begin at one place. */
  List<Mention<Target>> find(String text) {
    return names.find(text);
  }

  /** What an article means by a name; nothing where it may mean something else. */
  Optional<Target> meant(Mention<Target> mention, Article article) {
    return mention.meant().stream().filter(target -> isMeant(target, article)).findFirst();
  }

  /** The Chinese name of what is meant. */
  String chinese(Target target) {
    return vocabulary(target.scheme()).get(target.id()).name().zh();
  }

  private Vocabulary<? extends Entity> vocabulary(String scheme) {
    return switch (scheme) {
      case "mechanism" -> site.mechanisms();
      case "person" -> site.people();
      case "region" -> site.regions();
      default -> site.glossary();
    };
  }

  private boolean isMeant(Target target, Article article) {
    return switch (target.scheme()) {
      case "person" ->
          article.people().contains(target.id())
              || article.speaker().filter(target.id()::equals).isPresent();
      case "region" -> isMeant(site.regions().get(target.id()), article);
      default -> true;
    };
  }

  private boolean isMeant(Region region, Article article) {
    return region.level() == Level.PROVINCE
        || region.level() == Level.CLUSTER
        || article.regions().contains(region.id())
        || article.regions().stream()
            .anyMatch(id -> above(id).contains(region.id()) || above(region.id()).contains(id));
  }

  /** The regions that one lies in. */
  private Set<String> above(String id) {
    Set<String> above = new HashSet<>();
    Optional<Region> region = site.regions().find(id);
    while (region.isPresent() && above.add(region.get().id())) {
      region = region.get().parent().flatMap(site.regions()::find);
    }
    return above;
  }
}
