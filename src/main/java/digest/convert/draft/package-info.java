/** From a printed article to a draft: what is proposed for its header, and its text. */
package digest.convert.draft;
