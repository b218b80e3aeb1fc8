/**
 * From the texts below {@code content/} to a {@link digest.model.Site}: which file is what, front
 * matter, vocabularies, and the facts that two languages share. Yields all sound articles, and
 * diagnostics that name the others. YAML stays in here; what Markdown means is for others.
 */
package digest.content;
