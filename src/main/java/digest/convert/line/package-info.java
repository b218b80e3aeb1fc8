/**
 * What each line of a page is. Small rules weigh the signs, one class each; the likeliest sequence
 * of roles is then found over the whole page.
 */
package digest.convert.line;
