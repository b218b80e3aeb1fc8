/**
 * From the text of a newspaper page, as character recognition gives it, to one draft for each of
 * its articles. Lines are classified ({@link digest.convert.line}), what a column break tore apart
 * is joined and given to the article it belongs to ({@link digest.convert.assembly}), and every
 * article becomes a draft for an editor ({@link digest.convert.draft}). No line is lost: each
 * stands in exactly one article, or is a label of the page.
 */
package digest.convert;
