/**
 * How a text is typeset, and whether its characters are what they seem. A rule looks at one passage
 * of one language at a time and knows neither files nor blocks; where it is sure what was meant, it
 * says so, and the text can be mended. Knows no disk: who mends is for {@code desk} to say.
 *
 * <p>The marks of Chinese are those of GB/T 15834—2011 and of the W3C’s requirements for Chinese
 * text layout (clreq).
 */
package digest.check.marks;
