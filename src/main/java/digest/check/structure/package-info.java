/**
 * The rules about structure: the two texts are built alike, block by block, and neither is far too
 * short or long for the other. What is missing altogether, or has changed since, is left to the
 * rules about the state of the translation.
 */
package digest.check.structure;
