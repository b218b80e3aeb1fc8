package digest.render;

import digest.model.Language;
import digest.model.Level;
import digest.model.Region;
import digest.plan.Section;
import digest.render.page.CountedLink;
import digest.render.page.IndexPage;
import digest.render.page.IndexPage.Group;
import digest.render.page.IndexPage.Tile;
import digest.render.page.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the index of a vocabulary; that of the regions has a map. */
final class IndexPages {
  /** The most articles of a tile that still has this weight, for weights 0 to 3. */
  private static final List<Integer> WEIGHTS = List.of(0, 1, 3, 9);

  private final View view;
  private final Section section;

  private IndexPages(View view, Section section) {
    this.view = view;
    this.section = section;
  }

  static IndexPage of(View view, Section section) {
    return new IndexPages(view, section).page();
  }

  private IndexPage page() {
    String title = view.say("section." + section.word());
    String description = view.say("description.index." + section.word());
    List<Link> trail = List.of(new Link(view.href(view.page().path()), title));
    boolean regions = section == Section.REGIONS;
    return new IndexPage(
        new Frames(view)
            .frame(title, description, trail, Structured.collection(view, title, description)),
        section.word(),
        regions ? provinces() : List.of(new Group(List.of(), entries())),
        unused(),
        regions ? clusters() : List.of(),
        regions ? tiles() : List.of());
  }

  private List<CountedLink> entries() {
    return all().filter(entry -> !isUnused(entry)).toList();
  }

  private List<CountedLink> unused() {
    return all().filter(this::isUnused).toList();
  }

  private boolean isUnused(CountedLink entry) {
    return section == Section.MECHANISMS && entry.count() == 0;
  }

  private Stream<CountedLink> all() {
    return view.vocabulary(section).ids().stream().map(id -> view.counted(section, id));
  }

  /** Provinces with articles, each followed by the places in it that have some. */
  private List<Group> provinces() {
    List<Group> groups = new ArrayList<>();
    for (Region region : view.site().regions().all()) {
      CountedLink head = view.counted(Section.REGIONS, region.id());
      if (region.parent().isEmpty() && region.level() != Level.CLUSTER && head.count() > 0) {
        List<CountedLink> places = new ArrayList<>();
        addPlaces(region.id(), places);
        groups.add(new Group(List.of(head), List.copyOf(places)));
      }
    }
    return groups;
  }

  private void addPlaces(String id, List<CountedLink> places) {
    for (Region part : view.plan().related().children(id)) {
      CountedLink link = view.counted(Section.REGIONS, part.id());
      if (link.count() > 0) {
        places.add(link);
      }
      addPlaces(part.id(), places);
    }
  }

  private List<CountedLink> clusters() {
    return view.site().regions().all().stream()
        .filter(region -> region.level() == Level.CLUSTER)
        .map(region -> view.counted(Section.REGIONS, region.id()))
        .toList();
  }

  private List<Tile> tiles() {
    return view.site().regions().all().stream()
        .filter(region -> region.tile().isPresent())
        .map(region -> tile(region, region.tile().get()))
        .toList();
  }

  private Tile tile(Region region, Region.Tile place) {
    CountedLink link = view.counted(Section.REGIONS, region.id());
    return new Tile(link, place.column(), place.row(), label(region), weight(link.count()));
  }

  /**
   * In Chinese two characters tell the provinces apart, but for the two that have names of three.
   */
  private String label(Region region) {
    String name = region.name().in(view.language());
    boolean three = name.startsWith("黑龙江") || name.startsWith("内蒙古");
    int length = view.language() == Language.EN ? name.length() : three ? 3 : 2;
    return name.substring(0, Math.min(name.length(), length));
  }

  private static int weight(int count) {
    int weight = 0;
    while (weight < WEIGHTS.size() && count > WEIGHTS.get(weight)) {
      weight++;
    }
    return weight;
  }
}
