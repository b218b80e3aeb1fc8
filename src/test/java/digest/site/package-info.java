/** Tests of whole sites: what is published, and how it stands in a browser. */
package digest.site;
