/**
 * What each line of a page is. Small rules weigh the signs, one class each; the likeliest sequence
 * of roles is then found over the whole page. Lines that were wrapped at the width of a column are
 * put together first: what is classified is a piece.
 */
package digest.convert.line;
