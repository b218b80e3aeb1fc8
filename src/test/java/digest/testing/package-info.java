/**
 * What several tests need and none owns: sites and articles made by hand, whole projects and what
 * is published from them, command lines, a web server, a real browser.
 */
package digest.testing;
