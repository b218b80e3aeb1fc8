/**
 * Which lines belong together. Torn sentences are joined and passages given to articles by the best
 * of all assignments, not one after the other.
 */
package digest.convert.assembly;
