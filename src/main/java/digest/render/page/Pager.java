package digest.render.page;

import java.util.List;
import java.util.Optional;

/** The pages of a long list; numbers count from 1. */
public record Pager(
    int number,
    int count,
    Optional<Link> previous,
    Optional<Link> next,
    List<NavigationLink> all) {}
