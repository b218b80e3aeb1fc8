/**
 * Whether the words of an article that matter are the same in both languages: terms as the glossary
 * renders them; people, places and organisations by name, and these spelt right. What a name is,
 * and where it stands, is for {@code terms} to say; how Chinese names sound, for {@code han}.
 */
package digest.check.words;
