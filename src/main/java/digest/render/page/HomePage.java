package digest.render.page;

import java.util.List;
import java.util.Optional;

/**
 * {@code home.ftlh}: the front of an edition.
 *
 * @param articles the newest
 * @param archive all of them
 * @param total how many the digest holds
 */
public record HomePage(
    Frame page,
    boolean parallel,
    String tagline,
    String description,
    List<Card> articles,
    Optional<Link> archive,
    int total,
    List<CountedLink> topics,
    List<CountedLink> regions,
    List<FigureView> figures) {}
