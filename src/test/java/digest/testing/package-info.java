/** What tests of several rooms share: sites made by hand, and a real browser. */
package digest.testing;
