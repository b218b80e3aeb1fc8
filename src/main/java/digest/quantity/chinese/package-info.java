/** Reads the quantities of a Chinese text. */
package digest.quantity.chinese;
