/**
 * Problems in the user's text, and how they are shown: where ({@link digest.diagnostic.Span}), what
 * ({@link digest.diagnostic.Diagnostic}), by which rule ({@link digest.diagnostic.Rule}). Knows
 * nothing of articles, Markdown or YAML.
 */
package digest.diagnostic;
