/**
 * The one Markdown dialect of the site: CommonMark with tables, footnotes and strikethrough; raw
 * HTML is shown as text, HTML comments are dropped, and line breaks between Chinese characters
 * leave no space. {@link digest.markdown.Markdown} turns a text into a {@link
 * digest.markdown.Document} of blocks: kind, hash, words with their places in the source, links,
 * and HTML whose addresses are filled in per edition.
 *
 * <p>This package alone knows flexmark, and no flexmark type leaves it. It must not know articles,
 * editions or which entities exist: it says what the text points at, others say whether that is
 * there.
 */
package digest.markdown;
