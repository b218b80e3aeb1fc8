package digest.check.figures;

import digest.model.Review.Tally;

/**
 * How the figures of an article fared.
 *
 * @param twins figures of both languages
 * @param print figures of the Chinese among the printed ones
 */
public record FigureTally(Tally twins, Tally print) {}
