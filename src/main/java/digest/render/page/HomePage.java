package digest.render.page;

import java.util.List;
import java.util.Optional;

/**
 * {@code home.ftlh}: the front of an edition.
 *
 * @param articles the newest
 * @param archive all of them
 * @param total how many the digest holds
 * @param ledger absent where no article tells of a consultation
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
    List<FigureView> figures,
    Optional<LedgerLink> ledger) {
  /**
   * The way to the ledger.
   *
   * @param about what it is
   * @param count how many consultations it has
   */
  public record LedgerLink(String href, String about, int count) {}
}
