/**
 * The editorial rules, one class each, over an article and its two texts: links, images, the state
 * of the translation. What a header may hold is checked on reading, in {@code content}.
 */
package digest.check;
