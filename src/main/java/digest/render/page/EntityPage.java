package digest.render.page;

import java.util.List;

/**
 * {@code topic.ftlh}, {@code region.ftlh}, {@code mechanism.ftlh}, {@code person.ftlh}: an entry of
 * a vocabulary and its articles. What a kind of entry does not have is empty.
 *
 * @param about a description, a definition, or the office a person held
 * @param level of a region, as the page's language says it
 * @param total articles on all pages of this list
 * @param figures the most telling number of each of the newest articles
 * @param parts the regions that lie in this one, with their newest articles
 * @param members of a cluster
 * @param clusters this region belongs to
 */
public record EntityPage(
    Frame page,
    String id,
    String name,
    String other,
    String otherLang,
    String about,
    String level,
    int total,
    List<YearGroup> years,
    Pager pager,
    List<FigureView> figures,
    List<CountedLink> topics,
    List<CountedLink> regions,
    List<CountedLink> mechanisms,
    List<Part> parts,
    List<CountedLink> members,
    List<CountedLink> clusters) {
  /** A region within a region. */
  public record Part(CountedLink region, List<Link> articles) {}
}
