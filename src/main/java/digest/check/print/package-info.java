/**
 * An entry held against the printed page, where that is at hand: whether the page has the names and
 * figures that the entry gives, and whether the entry copies it. Reading the page is for others.
 */
package digest.check.print;
