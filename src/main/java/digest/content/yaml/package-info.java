/**
 * YAML 1.2 as editors of this site may write it: mappings, lists and texts, each with its place in
 * the file. Every scalar is text; typing is for {@code digest.content.schema}. What YAML has beyond
 * that (anchors, aliases, tags, merge keys, several documents) is refused. Slips that people who
 * type Chinese make are looked for before the parser is asked, because it reports them a line late
 * or not at all.
 */
package digest.content.yaml;
