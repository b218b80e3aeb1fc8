/**
 * The editorial rules, one class each, over an article and its two texts: links, images, figures,
 * structure, the state of the translation; and what editors silence of it. What a header may hold
 * is checked on reading, in {@code content}.
 */
package digest.check;
