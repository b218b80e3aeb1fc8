/**
 * Which files the published site consists of: the address of each page, its edition, its twin, its
 * place in the order, and where long lists are cut. The single list that navigation, sitemap,
 * hreflang and link checks read. Knows nothing of HTML, templates or disks.
 */
package digest.plan;
