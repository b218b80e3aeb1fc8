package digest.render.page;

import java.util.Objects;

/**
 * Finished HTML: templates print it as it is. Made only from the site's own Markdown and by code.
 */
public record Markup(String html) {
  public Markup {
    Objects.requireNonNull(html, "html");
  }
}
