/** Values for tests of more than one package, put together by hand. */
package digest.testing;
