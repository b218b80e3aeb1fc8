/**
 * What is put into running text for readers: the other notation of figures, and links from names
 * and terms to their pages, each once per article. Found once for an article and put in on every
 * page that shows it; blocks, their hashes and feeds stay as they are.
 */
package digest.render.marks;
