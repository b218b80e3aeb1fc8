/**
 * HTTP for this machine alone: who is answered at all, how addresses become paths of files, and
 * streams of events. Knows nothing of sites and builds.
 */
package digest.serve.http;
