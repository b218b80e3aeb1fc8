/** The page as it comes: its bytes, its encoding, its lines. */
package digest.convert.page;
