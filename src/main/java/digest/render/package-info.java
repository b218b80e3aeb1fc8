/**
 * Planned pages to bytes: HTML through FreeMarker, feeds, sitemaps. Receives everything as values,
 * templates as text; has no clock, disk or default locale, so a page is a function of the site
 * alone and pages may be rendered in parallel. The only user of FreeMarker.
 */
package digest.render;
