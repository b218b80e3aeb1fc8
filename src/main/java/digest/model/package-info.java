/**
 * What the digest consists of: articles, their translations, and the vocabularies they point into.
 * Immutable values; knows nothing of files, YAML, Markdown or HTML. Facts that both languages share
 * stand once, in {@link digest.model.Article}; text stands per language, in {@link
 * digest.model.Translation}.
 */
package digest.model;
