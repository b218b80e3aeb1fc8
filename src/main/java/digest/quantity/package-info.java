/**
 * Numbers, dates and sums of money in running text of either language: what they say, where they
 * stand, and whether two texts say the same. A text is read by {@link
 * digest.quantity.chinese.ChineseQuantities} or {@link digest.quantity.english.EnglishQuantities};
 * what they return is compared by {@link digest.quantity.Comparison}. Knows nothing of articles,
 * files or markup.
 */
package digest.quantity;
