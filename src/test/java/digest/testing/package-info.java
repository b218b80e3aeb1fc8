/** What several tests need and none owns: a real browser. */
package digest.testing;
