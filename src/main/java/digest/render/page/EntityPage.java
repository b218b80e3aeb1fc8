package digest.render.page;

import java.util.List;

/**
 * {@code topic.ftlh}, {@code region.ftlh}, {@code mechanism.ftlh}, {@code person.ftlh}: an entry of
 * a vocabulary and its articles. What a kind of entry does not have is empty.
 *
 * @param about a description, a definition, or the office a person held
 * @param level of a region, as the page's language says it
 * @param total articles on all pages of this list
 * @param courses of a mechanism: those articles of this page that tell how a consultation went,
 *     newest first
 * @param years the articles of this page that are not among the courses
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
    List<Course> courses,
    List<YearGroup> years,
    Pager pager,
    List<FigureView> figures,
    List<CountedLink> topics,
    List<CountedLink> regions,
    List<CountedLink> mechanisms,
    List<Part> parts,
    List<CountedLink> members,
    List<CountedLink> clusters) {
  /** An article, and the steps of each consultation that it tells of, in its order. */
  public record Course(Card article, List<List<StepView>> consultations) {}

  /** A region within a region. */
  public record Part(CountedLink region, List<Link> articles) {}
}
