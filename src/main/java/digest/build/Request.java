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
 * @param withhold whether articles with errors are left out, and the rest is published
 * @param program names this very version of the program; nothing where that is unknown, and then
 *     every build starts from the beginning
 */
public record Request(
    Path project,
    Path output,
    Optional<URI> baseUrl,
    boolean drafts,
    boolean withhold,
    Optional<String> program) {
  public Request {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(baseUrl, "baseUrl");
    Objects.requireNonNull(program, "program");
  }
}
