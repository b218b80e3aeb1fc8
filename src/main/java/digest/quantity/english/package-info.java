/** Reads the quantities of an English text. */
package digest.quantity.english;
