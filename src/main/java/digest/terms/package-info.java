/**
 * Finds names in text of either language: regions, people, mechanisms, terms of the glossary, or
 * whatever else has names. Where several begin at one place, the longest is meant. It knows nothing
 * of what is done with what it finds.
 */
package digest.terms;
