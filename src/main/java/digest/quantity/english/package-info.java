/**
 * Reads the quantities of an English text.
 *
 * <p>{@code Tokenizer} cuts the text into words, numbers and symbols. {@link
 * digest.quantity.english.EnglishQuantities} goes over them once, and at each asks in this order:
 * is it an idiom, a date, a multiple, an ordinal, a period, a number with its unit? Whoever says
 * yes says where it ends, and reading goes on from there. Each looks back and ahead by a few words
 * only, so that the time is linear to the text.
 *
 * <p>Words are told apart by tables; a word that stands in none is passed over. A new word goes
 * into the table of the class that is about it ({@code Measures}, {@code Hedges}, {@code Idioms}
 * …), and a line into {@code english.txt} of the tests.
 */
package digest.quantity.english;
