/**
 * What is peculiar to Chinese text: which script a character belongs to, and how lines join. Works
 * on Unicode code points; knows nothing of articles, Markdown or HTML.
 */
package digest.han;
