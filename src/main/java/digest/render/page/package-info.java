/**
 * What templates are given. There is one record for each template, named after it ({@code
 * article.ftlh} receives {@link digest.render.page.ArticlePage}), and its Javadoc is the manual for
 * whoever edits that template. An {@code Optional} that is empty is a missing value to a template:
 * test it with {@code ??}. {@link digest.render.page.Markup} is printed as it is, all other text is
 * escaped.
 */
package digest.render.page;
