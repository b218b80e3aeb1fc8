package digest.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be built.
 *
 * @param project the folder with {@code content} and {@code templates}
 * @param output the folder of the published site
 * @param baseUrl in place of that in {@code site.yml}; ends in {@code /}
 * @param drafts whether drafts are shown too
 */
public record Request(Path project, Path output, Optional<URI> baseUrl, boolean drafts) {
  public Request {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(baseUrl, "baseUrl");
  }
}
