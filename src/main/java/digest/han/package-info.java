/**
 * What is peculiar to Chinese text: which script a character belongs to, how lines join, and how
 * words sound. Works on Unicode code points; knows nothing of articles, Markdown or HTML.
 */
package digest.han;
