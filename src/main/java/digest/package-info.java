/**
 * A static site generator for a digest of press coverage in Chinese and English. What editors write
 * is told in {@code content/README.md}; this page is for whoever reads the code.
 *
 * <h2>How it flows</h2>
 *
 * Immutable values flow one way. The disk is touched at the two ends only; the middle is pure
 * functions, so nearly every test is "this text in, that text out".
 *
 * <pre>
 *  content/ templates/                                            site/
 *       │ files: TreeReader                                         ▲ files: SiteWriter
 *       ▼                                                           │
 *   SourceText… ──content──► Site ──plan──► SitePlan ──render──► OutputFile…
 *       │                     └──────┬─────────┘         │
 *       │                          check                 │
 *       └──────────► Diagnostic… ◄───┴───────────────────┘  (any error: site/ stays as it was)
 * </pre>
 *
 * <h2>Who may import whom</h2>
 *
 * Only a lower row, and of it only what is named here. {@code ArchitectureTest} holds the code to
 * this.
 *
 * <pre>
 *   row  package     owns                                            imports            only user of
 *   6    cli         commands: options, exit codes, what is printed  any                picocli
 *   5    desk        what editors ask: drafts, worklist, explanation rows 0 to 4
 *   5    serve       preview: watches, rebuilds, shows to browsers   build, diagnostic  jdk.httpserver
 *   4    build       the order of the steps, and nothing else        rows 0 to 3
 *   4    convert     newspaper pages to drafts, nothing lost         content,           jsoup
 *                                                                    rows 0 to 2
 *   3    check       editorial rules, one class each                 rows 0 to 2
 *   3    render      pages, feeds, sitemaps: planned page to bytes   rows 0 to 2        FreeMarker
 *   3    content     headers and vocabularies to a Site              model, han,        Jackson
 *                                                                    diagnostic
 *   3    files       reading trees; writing the site with care       diagnostic         commons-io
 *   2    plan        every file of the site, its address and twin    model, diagnostic
 *   2    markdown    the one dialect: text to blocks to HTML         model, han,        flexmark
 *                                                                    diagnostic
 *   2    terms       names found in text, the longest first          model, han
 *   1    quantity    numbers, dates and money in text; agreement  diagnostic
 *   1    model       articles, vocabularies, the pairing of blocks   diagnostic
 *   1    han         what is peculiar to Chinese text; pinyin        diagnostic         pinyin
 *   0    diagnostic  problems in the user's text, and their printing –
 * </pre>
 *
 * <h2>Rules that make it work</h2>
 *
 * <ul>
 *   <li>Three kinds of failure are kept apart: the user's text is a {@link
 *       digest.diagnostic.Diagnostic}, declared as a {@link digest.diagnostic.Rule} beside the code
 *       that finds it; the machine is an {@code IOException} of one line; our own bug is an
 *       unchecked exception. Nothing is logged and passed over.
 *   <li>{@code content} yields only sound articles. One with an error takes no part in later steps,
 *       so that one fault does not breed ten.
 *   <li>{@link digest.plan.SitePlan} is the only list of pages. Navigation, sitemap, hreflang and
 *       feeds read it; none rebuilds it.
 *   <li>There is no clock, locale, zone, charset or environment below the commands, and order is
 *       always stated: the same content gives the same bytes on every machine.
 *   <li>Pages depend on the site and the plan, never on one another, so they are made in parallel.
 * </ul>
 *
 * <h2>Words that mean one thing</h2>
 *
 * <pre>
 *   outlet       the newspaper that published a story; "source" is always source text
 *   page         a web page we make; a sheet of newsprint is a print page
 *   article      a story of the coverage; a translation is its text in one language
 *   language     zh or en; an edition is a way to read the site: zh, en or both at once
 *   block        a paragraph, heading, list, table, … of a text; a pair is one in each language
 *   stale        said of a translation whose Chinese has changed since
 *   withheld     said of an article that is not published because of an error
 *   consultation the steps of an article from one question to before the next; a row of the ledger
 *   furniture    the words of the site around the text: menus, labels, notices
 *   draft        what conversion wrote and nobody has edited yet; never published
 * </pre>
 */
package digest;
