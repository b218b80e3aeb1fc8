/**
 * What the values of headers and vocabularies may be, declared as data: a {@link
 * digest.content.schema.Field} has a name, a {@link digest.content.schema.Shape} and a {@link
 * digest.content.schema.Need}. The same declaration reads a document into typed values, once, and
 * describes it to those who write schemas and help texts. Knows YAML nodes, but no particular file.
 */
package digest.content.schema;
