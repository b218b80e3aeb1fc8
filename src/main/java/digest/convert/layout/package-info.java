/** How a page is composed: what its lines are, and which articles they make. Values only. */
package digest.convert.layout;
