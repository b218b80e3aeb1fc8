/**
 * Whether the figures of an article are those of the printed page, and the same in both languages.
 * What a quantity is, and when two agree, is for {@code quantity} to say; here they are read from
 * every part of an article, each once, and what is wrong is told at its place.
 */
package digest.check.figures;
