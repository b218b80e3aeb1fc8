package digest.serve;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;

/** What is shown while there is no page to show. */
final class NoSitePage {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>digest</title>
      <link rel="stylesheet" href="STYLE">
      </head>
      <body class="digest-no-site">
      <main>
      """;

  private NoSitePage() {}

  static String html(Report report) {
    StringBuilder html = new StringBuilder(HEAD.replace("STYLE", Preview.STYLE));
    if (report.isBeginning()) {
      return html.append("<h1>The site is being built…</h1>\n</main>\n</body>\n</html>\n")
          .toString();
    }
    html.append("<h1>The site cannot be built yet</h1>\n");
    html.append("<p>This page goes on by itself as soon as it can.</p>\n");
    report
        .failure()
        .ifPresent(reason -> html.append("<p>").append(escape(reason)).append("</p>\n"));
    for (Diagnostic problem : report.problems()) {
      html.append("<pre tabindex=\"0\">").append(escape(DiagnosticPrinter.print(problem)));
      html.append("</pre>\n");
    }
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
